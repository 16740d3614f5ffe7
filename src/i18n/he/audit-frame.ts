import type { AuditFrameWords } from '../audit-view-words.js';

/** Hebrew words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'רשימה',
  failedTitle: 'הבדיקה לא נטענה',
  failedText: 'הדוח נקרא, אך הקוד שבודק אותו לא נטען. אפשר לרענן את הדף ולנסות שוב.',
};
