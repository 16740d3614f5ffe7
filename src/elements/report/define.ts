import { defineElement } from '../base/define-element.js';
import { VitrineReport } from './report.js';

defineElement('vt-report', VitrineReport);

declare global {
  interface HTMLElementTagNameMap {
    'vt-report': VitrineReport;
  }
}
