import type { ContentsWords } from '../contents-words.js';
import { digits, list } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Japanese words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('見出し'),
  headline: (pages) => (pages && pages > 1 ? `全${digits(pages)}ページの内容` : 'レポートの内容'),
  summary: (chapters, headings, levels) =>
    `${digits(chapters)}章${headings > chapters ? `、その下に見出し${digits(headings - chapters)}件、${digits(levels)}階層` : ''}。`,
  alone: (title, below) => (below ? `${title}：見出し${digits(below)}件` : title),
  list: (names, more) => list(names, more),
  emptyTitle: '目次なし',
  emptyText: 'このレポートの目次はここに掲載されていません。',
};
