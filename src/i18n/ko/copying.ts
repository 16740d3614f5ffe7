import type { CopyWords, RowLineWords } from '../copying-words.js';

const statuses = { reported: '공표치', estimated: '추정치', derived: '산출치', undisclosed: '비공개' } as const;

/** Korean words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${name}${isSample ? '(예시 데이터)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `${statuses[status]}, 전망` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: '복사됨' };
