import type { SheetWords } from '../picture-words.js';

/** French words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `${count} ${count === '1' ? 'entreprise' : 'entreprises'} de plus`,
  basis: (statuses) => `Valeurs\u00a0: ${statuses.join(', ').toLowerCase()}`,
};
