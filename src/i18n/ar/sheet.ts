import type { SheetWords } from '../picture-words.js';

/** Arabic words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => (count === '1' ? 'شركة أخرى' : count === '2' ? 'شركتان أخريان' : `${count} ${/^([3-9]|10)$/.test(count) ? 'شركات' : 'شركة'} أخرى`),
  basis: (statuses) => `القيم: ${statuses.join('، ')}`,
};
