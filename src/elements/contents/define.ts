import { defineElement } from '../base/define-element.js';
import { Contents } from './contents.js';

defineElement('vt-contents', Contents);

declare global {
  interface HTMLElementTagNameMap {
    'vt-contents': Contents;
  }
}
