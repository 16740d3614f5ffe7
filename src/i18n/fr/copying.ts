import type { CopyWords, RowLineWords } from '../copying-words.js';
import { capitalize } from '../format.js';

const statuses = { reported: 'publié', estimated: 'estimé', derived: 'calculé', undisclosed: 'non communiqué' } as const;

/** French words of a value that is copied. */
export const rowLineWords: RowLineWords = {
  market: (name, isSample) => `${capitalize(name, 'fr')}${isSample ? ' (données d’exemple)' : ''}`,
  status: (status, phase) => (phase === 'forecast' && (status === 'reported' || status === 'estimated') ? `prévision, ${statuses[status]}` : statuses[status]),
  fact: (label, cell) => `${label}\u00a0: ${cell}`,
};

/** What the tooltip's button has done. */
export const copyWords: CopyWords = { copied: 'Copié' };
