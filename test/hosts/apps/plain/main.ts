/** A page without a framework. */
import 'vitrine/elements/market-size-chart';
import { kites, sails } from '../reports.js';

const chart = document.createElement('vt-market-size-chart');
const output = document.createElement('output');
chart.report = kites;
chart.headingLevel = 2;
chart.addEventListener('vt-select', ({ kind, id }) => (output.textContent = id ? `${kind} ${id}` : 'nothing'));

function button(name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = name;
  element.addEventListener('click', act);
  return element;
}

document.querySelector('#app')?.append(
  button('Other report', () => (chart.report = sails)),
  button('Close', () => chart.remove()),
  output,
  chart,
);
