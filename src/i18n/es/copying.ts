import type { CopyWords, RowLineWords } from '../copying-words.js';
import { capitalize } from '../format.js';

const statuses = { reported: 'publicado', estimated: 'estimado', derived: 'calculado', undisclosed: 'no divulgado' } as const;

/** Spanish words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${capitalize(name, 'es')}${isSample ? ' (datos de ejemplo)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `previsión, ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'Copiado' };
