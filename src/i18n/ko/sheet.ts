import type { SheetWords } from '../picture-words.js';

/** Korean words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `외 ${count}개사`,
  basis: (statuses) => `값: ${statuses.join(', ')}`,
};
