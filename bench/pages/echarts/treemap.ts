/** The treemap in ECharts: all leaves on a canvas, no breadcrumb and no zoom. */
import { TreemapChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { PlainTreemap } from '../../data/treemap.js';
import { figureHeight, type Draw } from '../contract.js';
import { palette } from '../plain-frame.js';
import { startChart } from './start-chart.js';

use([TreemapChart, CanvasRenderer]);

export const draw: Draw<PlainTreemap> = (box, data) => {
  const { show, remove } = startChart(box, data, '', figureHeight);
  const series = ({ root }: PlainTreemap) => ({
    color: [...palette],
    series: [{ type: 'treemap', left: 0, right: 0, top: 0, bottom: 0, roam: false, nodeClick: false, breadcrumb: { show: false }, label: { show: true }, itemStyle: { borderWidth: 0.5, borderColor: '#fff' }, data: root.children }],
  });
  show(series(data));
  return { update: (next) => show(series(next)), remove };
};
