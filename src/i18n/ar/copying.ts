import type { CopyWords, RowLineWords } from '../copying-words.js';

const statuses = { reported: 'معلن', estimated: 'تقديري', derived: 'محسوب', undisclosed: 'غير مُفصح عنه' } as const;

/** Arabic words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (market, isSample) => `${market}${isSample ? ' (بيانات للعرض فقط)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `توقع ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'تم النسخ' };
