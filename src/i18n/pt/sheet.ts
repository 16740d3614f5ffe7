import type { SheetWords } from '../picture-words.js';

/** Portuguese words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `mais ${count} ${count === '1' ? 'empresa' : 'empresas'}`,
  basis: (statuses) => `Valores: ${statuses.join(', ').toLowerCase()}`,
};
