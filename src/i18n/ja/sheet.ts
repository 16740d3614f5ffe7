import type { SheetWords } from '../picture-words.js';

/** Japanese words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `ほか${count}社`,
  basis: (statuses) => `値：${statuses.join('、')}`,
};
