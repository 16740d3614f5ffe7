import type { SheetWords } from '../picture-words.js';

/** Spanish words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `${count} ${count === '1' ? 'empresa' : 'empresas'} más`,
  basis: (statuses) => `Valores: ${statuses.join(', ').toLowerCase()}`,
};
