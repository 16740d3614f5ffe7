import { defineElement } from '../base/define-element.js';
import { RegionalMap } from './regional-map.js';

defineElement('vt-regional-map', RegionalMap);

declare global {
  interface HTMLElementTagNameMap {
    'vt-regional-map': RegionalMap;
  }
}
