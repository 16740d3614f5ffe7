import { defineElement } from '../base/define-element.js';
import { MarketSizeChart } from './market-size-chart.js';

defineElement('vt-market-size-chart', MarketSizeChart);

declare global {
  interface HTMLElementTagNameMap {
    'vt-market-size-chart': MarketSizeChart;
  }
}
