import type { SheetWords } from '../picture-words.js';

/** English words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `${count} more ${count === '1' ? 'company' : 'companies'}`,
  basis: (statuses) => `Values: ${statuses.join(', ').toLowerCase()}`,
};
