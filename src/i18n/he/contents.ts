import type { ContentsWords } from '../contents-words.js';
import { counted, digits, join, name } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

const headings = (count: number): string => counted(count, 'כותרת אחת', 'שתי כותרות', 'כותרות');

/** Hebrew words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('חיפוש כותרת', 'אין כותרת התואמת ל'),
  headline: (pages) => (pages && pages > 1 ? `מה יש ב-${digits(pages)} עמודי הדוח` : 'מה יש בדוח'),
  summary: (chapters, all, levels) =>
    `${counted(chapters, 'פרק אחד', 'שני פרקים', 'פרקים')}${all > chapters ? `, ומתחתם ${headings(all - chapters)} ב${counted(levels, 'רמה אחת', 'שתי רמות', 'רמות').replace(/^(?=\d)/, '-')}` : ''}.`,
  alone: (title, below) => (below ? `${name(title)}: ${headings(below)}` : title),
  list: (names, more, isSentence) => {
    const all = [...names.map(name), ...(more ? [`עוד ${digits(more)}`] : [])];
    return isSentence && !names.some((one) => /,|;|\sand\s|\sו/.test(one)) ? join(all) : all.join('; ');
  },
  emptyTitle: 'אין תוכן עניינים',
  emptyText: 'תוכן העניינים של הדוח אינו מופיע כאן.',
};
