import type { PlayerSharesWords } from '../players-words.js';
import { capital } from './grammar.js';

/** French words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? `Les ${spelled} premières` : capital(spelled)} entreprises détiennent ${percent}\u00a0% du marché`,
  holdOf: (spelled, percent, count) => `Les ${spelled} premières entreprises sur ${count} détiennent ${percent}\u00a0% du marché`,
  holds: (name, percent) => `${name} détient ${percent}\u00a0% du marché`,
  subtitle: (ofValue, year) => `Part ${ofValue ? 'de la valeur du marché' : 'du marché'} en ${year}, en\u00a0%`,
  others: 'Toutes les autres, hors échelle',
  othersNote: 'Toutes les autres\u00a0: calculé, 100\u00a0% moins les parts indiquées.',
  summary: (known, count, largest, share) => `Parts de marché de ${known} entreprises sur ${count}. La première\u00a0: ${largest}, ${share}.`,
  othersSummary: (share) => `Toutes les autres ensemble, calculé\u00a0: ${share}.`,
};
