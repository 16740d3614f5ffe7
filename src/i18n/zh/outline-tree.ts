import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** Chinese words of a tree of `what`, for example "标题". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: '全部展开',
  collapseAll: '全部收起',
  showMore: (more, all) => `再显示${digits(more)}项（共${digits(all)}项）`,
  find: `查找${what}`,
  clear: '清除搜索',
  hits: (found, all, drawn) => `${digits(found)}项，共${digits(all)}项${drawn ? '' : '（仅显示前面部分）'}`,
  noneTitle: (query) => `没有${what}与“${query}”匹配`,
});
