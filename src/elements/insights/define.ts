import { defineElement } from '../base/define-element.js';
import { Insights } from './insights.js';

defineElement('vt-insights', Insights);

declare global {
  interface HTMLElementTagNameMap {
    'vt-insights': Insights;
  }
}
