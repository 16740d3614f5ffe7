/** The size chart in ECharts, on its default canvas, with only the parts that bars need. */
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { PlainSize } from '../../data/size-chart.js';
import { figureHeight, type Draw } from '../contract.js';
import { toneColours } from '../plain-frame.js';
import { startChart } from './start-chart.js';

use([BarChart, GridComponent, CanvasRenderer]);

export const draw: Draw<PlainSize> = (box, data) => {
  const { show, remove } = startChart(box, data, `<p class="strong">${data.rate} <span class="sub">${data.rateCaption}</span></p>`, figureHeight);
  show({
    grid: { left: 0, right: 0, top: 24, bottom: 24 },
    xAxis: { type: 'category', data: data.columns.map(({ year }) => String(year)), axisTick: { show: false } },
    yAxis: { show: false },
    series: [{
      type: 'bar',
      barWidth: '64%',
      label: { show: true, position: 'top' },
      data: data.columns.map(({ value, tone }) => ({ value, itemStyle: { color: toneColours[tone] } })),
    }],
  });
  return { remove };
};
