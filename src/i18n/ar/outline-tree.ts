import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits, quoted } from './grammar.js';

/** Arabic words of a tree of `what`, for example "عنوان". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'فتح الكل',
  collapseAll: 'طي الكل',
  showMore: (more, all) => `عرض ${digits(more)} أخرى من ${digits(all)}`,
  find: `ابحث عن ${what}`,
  clear: 'مسح البحث',
  hits: (found, all, drawn) => `${digits(found)} من ${digits(all)}${drawn ? '' : '؛ تُعرض الأولى منها'}`,
  noneTitle: (query) => `لا ${what} يطابق ${quoted(query)}`,
});
