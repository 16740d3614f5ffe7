import type { AuditFrameWords } from '../audit-view-words.js';

/** Arabic words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'قائمة',
  failedTitle: 'لم يُحمَّل التدقيق',
  failedText: 'قُرئ التقرير، لكن تعذر جلب برنامج التدقيق. أعد تحميل الصفحة للمحاولة مجددًا.',
};
