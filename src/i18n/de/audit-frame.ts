import type { AuditFrameWords } from '../audit-view-words.js';

/** German words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'Liste',
  failedTitle: 'Die Prüfung wurde nicht geladen',
  failedText: 'Der Bericht wurde gelesen, doch der Code, der ihn prüft, war nicht abrufbar. Laden Sie die Seite neu.',
};
