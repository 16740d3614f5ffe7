import { nothing, svg, type TemplateResult } from 'lit';
import type { FigureStatus } from '../model/figure.js';

/** The hatch that means "calculated", for one SVG; refer to it as `url(#hatch)`. Ids are private to each shadow root. */
export const hatchPattern = (id = 'hatch'): TemplateResult => svg`
  <pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"></rect><path class="hatch-line" d="M1 0v5"></path></pattern>`;

/** The small square of keys, tooltips and tables: texture says how a number is known, tone says when it is. */
export function renderSwatch(status: FigureStatus, phase?: 'historical' | 'base' | 'forecast'): TemplateResult {
  const mark =
    status === 'undisclosed'
      ? svg`<rect class="open-mark" x=".5" y=".5" width="13" height="13"></rect>`
      : status === 'derived'
        ? svg`<rect class="hatched" x=".5" y=".5" width="13" height="13" fill="url(#hatch-key)"></rect>`
        : svg`<rect class=${phase === 'forecast' ? 'forecast' : 'solid'} width="14" height="14"></rect>`;
  return svg`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">${status === 'derived' ? svg`<defs>${hatchPattern('hatch-key')}</defs>` : nothing}${mark}</svg>`;
}
