import type { SheetWords } from '../picture-words.js';

/** Hindi words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `${count} और ${count === '1' ? 'कंपनी' : 'कंपनियाँ'}`,
  basis: (statuses) => `मान: ${statuses.join(', ')}`,
};
