import { defineElement } from '../base/define-element.js';
import { Developments } from './developments.js';

defineElement('vt-developments', Developments);

declare global {
  interface HTMLElementTagNameMap {
    'vt-developments': Developments;
  }
}
