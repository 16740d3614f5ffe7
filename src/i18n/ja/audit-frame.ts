import type { AuditFrameWords } from '../audit-view-words.js';

/** Japanese words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: 'リスト',
  failedTitle: '検証を読み込めませんでした',
  failedText: 'レポートは読み込まれましたが、検証用のプログラムを取得できませんでした。ページを再読み込みしてください。',
};
