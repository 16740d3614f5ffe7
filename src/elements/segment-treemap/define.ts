import { defineElement } from '../base/define-element.js';
import { SegmentTreemap } from './segment-treemap.js';

defineElement('vt-segment-treemap', SegmentTreemap);

declare global {
  interface HTMLElementTagNameMap {
    'vt-segment-treemap': SegmentTreemap;
  }
}
