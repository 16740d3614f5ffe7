import type { SheetWords } from '../picture-words.js';

/** German words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => (count === '1' ? '1 weiteres Unternehmen' : `${count} weitere Unternehmen`),
  basis: (statuses) => `Werte: ${statuses.join(', ').toLowerCase()}`,
};
