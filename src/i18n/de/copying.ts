import type { CopyWords, RowLineWords } from '../copying-words.js';
import { capitalize } from '../format.js';

const statuses = { reported: 'ausgewiesen', estimated: 'geschätzt', derived: 'berechnet', undisclosed: 'nicht offengelegt' } as const;

/** German words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${capitalize(name, 'de')}${isSample ? ' (Beispieldaten)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `Prognose, ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'Kopiert' };
