/** The Portuguese words of the audit. */
import type { AuditLanguage } from '../language.js';
import { auditViewWords } from './audit-view.js';
import { auditWords } from './audit.js';

export const auditLanguage = {
  auditView: auditViewWords,
  audit: auditWords,
} as const satisfies AuditLanguage;
