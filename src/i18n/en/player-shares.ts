import type { PlayerSharesWords } from '../players-words.js';
import { capital } from './players.js';

/** English words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${capital(spelled)} ${largest ? 'largest ' : ''}companies hold ${percent}% of the market`,
  holdOf: (spelled, percent, count) => `${capital(spelled)} largest of ${count} companies hold ${percent}% of the market`,
  holds: (name, percent) => `${name} holds ${percent}% of the market`,
  subtitle: (ofValue, year) => `Share of ${ofValue ? 'market value' : 'the market'} in ${year}, percent`,
  others: 'All others, not drawn to scale',
  othersNote: 'All others: calculated, 100% less the shares listed.',
  summary: (known, count, largest, share) => `Market shares of ${known} of ${count} companies. Largest: ${largest}, ${share}.`,
  othersSummary: (share) => `All others together, calculated: ${share}.`,
};
