import type { PlayerSharesWords } from '../players-words.js';
import { the } from './grammar.js';

/** Italian words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? `Le ${spelled} maggiori aziende` : `Le ${spelled} aziende`} detengono ${the(`${percent}%`)} del mercato`,
  holdOf: (spelled, percent, count) => `Le ${spelled} maggiori di ${count} aziende detengono ${the(`${percent}%`)} del mercato`,
  holds: (name, percent) => `${name} detiene ${the(`${percent}%`)} del mercato`,
  subtitle: (ofValue, year) => `Quota ${ofValue ? 'del valore di mercato' : 'di mercato'} nel ${year}, in %`,
  others: 'Tutte le altre, non in scala',
  othersNote: 'Tutte le altre: dato calcolato, 100% meno le quote elencate.',
  summary: (known, count, largest, share) => `Quote di mercato note: ${known} di ${count} aziende. La maggiore: ${largest}, ${share}.`,
  othersSummary: (share) => `Tutte le altre insieme, dato calcolato: ${share}.`,
};
