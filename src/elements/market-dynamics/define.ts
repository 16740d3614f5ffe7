import { defineElement } from '../base/define-element.js';
import { MarketDynamics } from './market-dynamics.js';

defineElement('vt-market-dynamics', MarketDynamics);

declare global {
  interface HTMLElementTagNameMap {
    'vt-market-dynamics': MarketDynamics;
  }
}
