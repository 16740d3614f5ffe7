/** The size chart in Plot: bars, their values, the years. */
import { axisX, barY, plot, text } from '@observablehq/plot';
import type { PlainSize } from '../../data/size-chart.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { framedFigure, toneColours } from '../plain-frame.js';

export const draw: Draw<PlainSize> = (box, data) => {
  const figure = framedFigure(box, data, `<p class="strong">${data.rate} <span class="sub">${data.rateCaption}</span></p>`);
  figure.append(plot({
    width: figureWidth,
    height: figureHeight,
    marginLeft: 0,
    marginRight: 0,
    x: { type: 'band', padding: 0.36 },
    y: { axis: null },
    marks: [
      barY(data.columns, { x: 'year', y: 'value', fill: ({ tone }: { tone: keyof typeof toneColours }) => toneColours[tone] }),
      text(data.columns, { x: 'year', y: 'value', text: 'label', dy: -8 }),
      axisX({ tickSize: 0, tickFormat: String, label: null }),
    ],
  }));
  return { remove: () => box.replaceChildren() };
};
