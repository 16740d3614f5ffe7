/** The languages of the audit: a second file a language, for those who check a report. */
import type { AuditLanguage } from './language.js';

type LoadAudit = () => Promise<{ readonly auditLanguage: AuditLanguage }>;

const LANGUAGES: Readonly<Record<string, LoadAudit | undefined>> = {
  ar: () => import('./ar/audit-language.js'),
  de: () => import('./de/audit-language.js'),
  es: () => import('./es/audit-language.js'),
  fr: () => import('./fr/audit-language.js'),
  he: () => import('./he/audit-language.js'),
  hi: () => import('./hi/audit-language.js'),
  it: () => import('./it/audit-language.js'),
  ja: () => import('./ja/audit-language.js'),
  ko: () => import('./ko/audit-language.js'),
  pt: () => import('./pt/audit-language.js'),
  zh: () => import('./zh/audit-language.js'),
};

/** What the audit says in the language of a BCP 47 tag; undefined where it speaks English. */
export const loadAuditLanguage = async (tag: string): Promise<AuditLanguage | undefined> => (await LANGUAGES[tag.slice(0, 2).toLowerCase()]?.())?.auditLanguage;
