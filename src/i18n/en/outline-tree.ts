import { formatNumber } from '../format.js';
import type { OutlineTreeWords } from '../outline-tree-words.js';

const number = (count: number): string => formatNumber('en', count);

/** English words of a tree of `what`, for example "heading". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  showMore: (more, all) => `Show ${number(more)} more of ${number(all)}`,
  find: `Find a ${what}`,
  clear: 'Clear search',
  hits: (found, all, drawn) => `${number(found)} of ${number(all)}${drawn ? '' : '; the first are shown'}`,
  noneTitle: (query) => `No ${what} matches “${query}”`,
});
