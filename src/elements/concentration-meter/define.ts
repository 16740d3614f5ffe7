import { defineElement } from '../base/define-element.js';
import { ConcentrationMeter } from './concentration-meter.js';

defineElement('vt-concentration-meter', ConcentrationMeter);

declare global {
  interface HTMLElementTagNameMap {
    'vt-concentration-meter': ConcentrationMeter;
  }
}
