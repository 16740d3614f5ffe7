import { defineElement } from '../base/define-element.js';
import { ReportAudit } from './audit.js';

defineElement('vt-audit', ReportAudit);

declare global {
  interface HTMLElementTagNameMap {
    'vt-audit': ReportAudit;
  }
}
