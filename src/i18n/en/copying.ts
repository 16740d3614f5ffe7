import type { CopyWords, RowLineWords } from '../copying-words.js';
import { capitalize } from '../format.js';

const statuses = { reported: 'reported', estimated: 'estimated', derived: 'calculated', undisclosed: 'not disclosed' } as const;

/** English words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${capitalize(name, 'en')}${isSample ? ' (sample data)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `${statuses[status]} forecast` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'Copied' };
