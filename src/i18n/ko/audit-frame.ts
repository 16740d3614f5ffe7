import type { AuditFrameWords } from '../audit-view-words.js';

/** Korean words of the audit before its code is there, and where that does not come. */
export const auditFrameWords: AuditFrameWords = {
  figure: '목록',
  failedTitle: '검증을 불러오지 못했습니다',
  failedText: '보고서는 읽었지만 검증 코드를 가져오지 못했습니다. 페이지를 새로 고쳐 다시 시도하세요.',
};
