import type { CopyWords, RowLineWords } from '../copying-words.js';
import { after } from './grammar.js';

const statuses = { reported: '公表値', estimated: '推定値', derived: '算出値', undisclosed: '非開示' } as const;

/** Japanese words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${name}${isSample ? '（サンプルデータ）' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `${statuses[status]}、予測` : statuses[status]),
  fact: (label, cell) => `${label}${after(cell)}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'コピーしました' };
