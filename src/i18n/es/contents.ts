import type { ContentsWords } from '../contents-words.js';
import { andList, capital, counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Spanish words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('título'),
  headline: (pages) => (pages && pages > 1 ? `Qué contienen las ${digits(pages)} páginas` : 'Qué contiene el informe'),
  summary: (chapters, headings, levels) =>
    `${capital(counted(chapters, 'un capítulo', 'capítulos'))}${headings > chapters ? ` con ${counted(headings - chapters, 'un título', 'títulos')} debajo, en ${counted(levels, 'un nivel', 'niveles')}` : ''}.`,
  alone: (title, below) => (below ? `${title}: ${counted(below, 'un título', 'títulos')}` : title),
  list: (names, more, isSentence) => {
    const isPlain = isSentence && !names.some((name) => /,|;|\s(y|e|and)\s/.test(name));
    return isPlain ? andList(names, more) : [...names, ...(more ? [`${digits(more)} más`] : [])].join('; ');
  },
  emptyTitle: 'Sin índice',
  emptyText: 'El índice de este informe no figura aquí.',
};
