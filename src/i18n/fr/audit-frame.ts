import type { AuditFrameWords } from '../audit-view-words.js';

/** French words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'Liste',
  failedTitle: 'Le contrôle ne s’est pas chargé',
  failedText: 'Le rapport a été lu, mais le code qui le contrôle n’a pas pu être obtenu. Rechargez la page pour réessayer.',
};
