import { NBSP } from '../format.js';
import type { PlayerSharesWords } from '../players-words.js';
import { capital } from './grammar.js';

/** German words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? `Die ${spelled} größten` : capital(spelled)} Unternehmen halten ${percent}${NBSP}% des Marktes`,
  holdOf: (spelled, percent, count) => `Die ${spelled} größten von ${count} Unternehmen halten ${percent}${NBSP}% des Marktes`,
  holds: (name, percent) => `${name} hält ${percent}${NBSP}% des Marktes`,
  subtitle: (ofValue, year) => `Anteil am ${ofValue ? 'Marktwert' : 'Markt'} ${year}, Prozent`,
  others: 'Alle anderen, nicht maßstäblich',
  othersNote: `Alle anderen: berechnet, 100${NBSP}% abzüglich der aufgeführten Anteile.`,
  summary: (known, count, largest, share) => `Marktanteile von ${known} der ${count} Unternehmen. Größtes: ${largest}, ${share}.`,
  othersSummary: (share) => `Alle anderen zusammen, berechnet: ${share}.`,
};
