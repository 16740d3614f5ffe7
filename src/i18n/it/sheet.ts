import type { SheetWords } from '../picture-words.js';

/** Italian words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => (count === '1' ? '1 altra azienda' : `Altre ${count} aziende`),
  basis: (statuses) => `Valori: ${statuses.join(', ').toLowerCase()}`,
};
