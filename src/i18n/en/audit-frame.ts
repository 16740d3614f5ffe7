import type { AuditFrameWords } from '../audit-view-words.js';

/** English words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'List',
  failedTitle: 'The audit did not load',
  failedText: 'The report was read, but the code that checks it could not be fetched. Reload the page to try again.',
};
