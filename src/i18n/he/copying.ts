import type { CopyWords, RowLineWords } from '../copying-words.js';

const statuses = { reported: 'מדווח', estimated: 'מוערך', derived: 'מחושב', undisclosed: 'לא פורסם' } as const;

/** Hebrew words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (market, isSample) => `${market}${isSample ? ' (נתונים לדוגמה)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `תחזית, ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'הועתק' };
