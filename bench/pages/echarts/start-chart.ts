/** Starts ECharts on a canvas in the frame, draws without waiting for its next frame, and disposes of it. */
import { init, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import type { FrameTexts } from '../../data/sample.js';
import { figureWidth } from '../contract.js';
import { framedFigure } from '../plain-frame.js';

export function startChart(box: HTMLElement, texts: FrameTexts, above: string, height: number): { readonly chart: EChartsType; readonly show: (option: EChartsCoreOption) => void; readonly remove: () => void } {
  const chart = init(framedFigure(box, texts, above), null, { width: figureWidth, height });
  return {
    chart,
    show: (option) => {
      chart.setOption({ animation: false, ...option });
      chart.getZr().flush();
    },
    remove: () => {
      chart.dispose();
      box.replaceChildren();
    },
  };
}
