import type { SheetWords } from '../picture-words.js';

/** Hebrew words that stand only on a sheet: a widget as one picture. */
export const sheetWords: SheetWords = {
  moreCompanies: (count) => (count === '1' ? 'עוד חברה אחת' : count === '2' ? 'עוד שתי חברות' : `עוד ${count} חברות`),
  basis: (statuses) => `ערכים: ${statuses.join(', ')}`,
};
