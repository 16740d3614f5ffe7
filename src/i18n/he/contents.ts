import type { ContentsWords } from '../contents-words.js';
import { counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

const headings = (count: number): string => counted(count, 'כותרת אחת', 'שתי כותרות', 'כותרות');

/** Hebrew words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('חיפוש כותרת', 'אין כותרת התואמת ל'),
  headline: (pages) => (pages && pages > 1 ? `מה יש ב-${digits(pages)} עמודי הדוח` : 'מה יש בדוח'),
  summary: (chapters, all, levels) =>
    `${counted(chapters, 'פרק אחד', 'שני פרקים', 'פרקים')}${all > chapters ? `, ומתחתם ${headings(all - chapters)} ב${counted(levels, 'רמה אחת', 'שתי רמות', 'רמות').replace(/^(?=\d)/, '-')}` : ''}.`,
  // A run of the report's own headings, in the report's language: signs between them, no words.
  alone: (title, below) => (below ? `${title} (${digits(below)})` : title),
  list: (names, more, isSentence) =>
    names.join(isSentence && !names.some((one) => /[,;،؛]/.test(one)) ? ', ' : '; ') + (more ? ` (+${digits(more)})` : ''),
  emptyTitle: 'אין תוכן עניינים',
  emptyText: 'תוכן העניינים של הדוח אינו מופיע כאן.',
};
