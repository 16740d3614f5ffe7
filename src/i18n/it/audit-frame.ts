import type { AuditFrameWords } from '../audit-view-words.js';

/** Italian words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'Elenco',
  failedTitle: 'La verifica non è stata caricata',
  failedText: 'Il rapporto è stato letto, ma non è stato possibile caricare il codice che lo verifica. Ricarica la pagina per riprovare.',
};
