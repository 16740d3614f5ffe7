import type { CopyWords, RowLineWords } from '../copying-words.js';
import { capital } from './grammar.js';

const statuses = { reported: 'riportato', estimated: 'stimato', derived: 'calcolato', undisclosed: 'non divulgato' } as const;

/** Italian words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${capital(name)}${isSample ? ' (dati di esempio)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `previsione, valore ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'Copiato' };
