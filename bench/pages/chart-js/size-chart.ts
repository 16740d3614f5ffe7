/** The size chart in Chart.js: only what bars need is registered; a small plugin writes the values, which it has no option for. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { PlainSize } from '../../data/size-chart.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { framedFigure, toneColours } from '../plain-frame.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const writeValues: Plugin<'bar'> = {
  id: 'values',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.textAlign = 'center';
    ctx.fillStyle = '#14171f';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, i) => ctx.fillText(String(data.datasets[0]?.data[i]), x, y - 6));
  },
};

export const draw: Draw<PlainSize> = (box, data) => {
  const canvas = document.createElement('canvas');
  canvas.width = figureWidth;
  canvas.height = figureHeight;
  framedFigure(box, data, `<p class="strong">${data.rate} <span class="sub">${data.rateCaption}</span></p>`).append(canvas);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: data.columns.map(({ year }) => year),
      datasets: [{ data: data.columns.map(({ value }) => value), backgroundColor: data.columns.map(({ tone }) => toneColours[tone]), categoryPercentage: 1, barPercentage: 0.64 }],
    },
    options: { animation: false, responsive: false, layout: { padding: { top: 24 } }, scales: { y: { display: false, beginAtZero: true }, x: { grid: { display: false } } } },
    plugins: [writeValues],
  });
  return {
    remove: () => {
      chart.destroy();
      box.replaceChildren();
    },
  };
};
