import type { CopyWords, RowLineWords } from '../copying-words.js';
import { capitalize } from '../format.js';

const statuses = { reported: 'publicado', estimated: 'estimado', derived: 'calculado', undisclosed: 'não divulgado' } as const;

/** Portuguese words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${capitalize(name, 'pt')}${isSample ? ' (dados de exemplo)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `previsão, ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'Copiado' };
