import { defineElement } from '../base/define-element.js';
import { KeyFigures } from './key-figures.js';

defineElement('vt-key-figures', KeyFigures);

declare global {
  interface HTMLElementTagNameMap {
    'vt-key-figures': KeyFigures;
  }
}
