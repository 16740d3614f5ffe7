import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** Japanese words of a tree of `what`, for example "見出し". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'すべて開く',
  collapseAll: 'すべて閉じる',
  showMore: (more, all) => `さらに${digits(more)}件を表示（全${digits(all)}件）`,
  find: `${what}を検索`,
  clear: '検索をクリア',
  hits: (found, all, drawn) => `${digits(all)}件中${digits(found)}件${drawn ? '' : '（先頭のみ表示）'}`,
  noneTitle: (query) => `「${query}」に一致する${what}はありません`,
});
