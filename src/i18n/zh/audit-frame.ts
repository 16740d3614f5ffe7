import type { AuditFrameWords } from '../audit-view-words.js';

/** Chinese words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: '列表',
  failedTitle: '核查未能加载',
  failedText: '报告已读取，但未能获取用于核查的代码。请重新加载页面后再试。',
};
