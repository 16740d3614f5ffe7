import { defineElement } from '../base/define-element.js';
import { SegmentOutline } from './segment-outline.js';

defineElement('vt-segment-outline', SegmentOutline);

declare global {
  interface HTMLElementTagNameMap {
    'vt-segment-outline': SegmentOutline;
  }
}
