import type { ContentsWords } from '../contents-words.js';
import { andList, capital, counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Portuguese words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('título'),
  headline: (pages) => (pages && pages > 1 ? `O que contêm as ${digits(pages)} páginas` : 'O que contém o relatório'),
  summary: (chapters, headings, levels) =>
    `${capital(counted(chapters, 'um capítulo', 'capítulos'))}${headings > chapters ? ` com ${counted(headings - chapters, 'um título', 'títulos')} abaixo, em ${counted(levels, 'um nível', 'níveis')}` : ''}.`,
  alone: (title, below) => (below ? `${title}: ${counted(below, 'um título', 'títulos')}` : title),
  list: (names, more, isSentence) => {
    const isPlain = isSentence && !names.some((name) => /,|;|\s(e|and)\s/.test(name));
    return isPlain ? andList(names, more) : [...names, ...(more ? [`mais ${digits(more)}`] : [])].join('; ');
  },
  emptyTitle: 'Sem índice',
  emptyText: 'O índice deste relatório não consta aqui.',
};
