import type { AuditFrameWords } from '../audit-view-words.js';

/** Hindi words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'सूची',
  failedTitle: 'जाँच लोड नहीं हुई',
  failedText: 'रिपोर्ट पढ़ ली गई, पर उसे जाँचने वाला कोड नहीं मिल सका। पेज दोबारा लोड करें।',
};
