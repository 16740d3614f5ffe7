import type { SheetWords } from '../picture-words.js';

/** Chinese words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => `另有${count}家企业`,
  basis: (statuses) => `数值：${statuses.join('、')}`,
};
