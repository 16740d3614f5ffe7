import type { ContentsWords } from '../contents-words.js';
import { digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Chinese words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('标题'),
  headline: (pages) => (pages && pages > 1 ? `${digits(pages)}页报告的内容` : '报告内容'),
  summary: (chapters, headings, levels) => `共${digits(chapters)}章${headings > chapters ? `，下设${digits(headings - chapters)}个标题，${digits(levels)}个层级` : ''}。`,
  alone: (title, below) => (below ? `${title}：${digits(below)}个标题` : title),
  list: (names, more) => names.join('；') + (more ? `；另有${digits(more)}项` : ''),
  emptyTitle: '无目录',
  emptyText: '此处未列出本报告的目录。',
};
