import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits, quoted } from './grammar.js';

/** Hebrew words of a tree; `find` and `none` name what it holds. */
export const outlineTreeWords = (find: string, none: string): OutlineTreeWords => ({
  expandAll: 'פתיחת הכול',
  collapseAll: 'סגירת הכול',
  showMore: (more, all) => `עוד ${digits(more)} מתוך ${digits(all)}`,
  find,
  clear: 'ניקוי החיפוש',
  hits: (found, all, drawn) => `${digits(found)} מתוך ${digits(all)}${drawn ? '' : '; מוצגות הראשונות'}`,
  noneTitle: (query) => `${none} ${quoted(query)}`,
});
