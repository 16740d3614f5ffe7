import type { ContentsWords } from '../contents-words.js';
import { andList, capital, counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** French words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('titre'),
  headline: (pages) => (pages && pages > 1 ? `Ce que contiennent les ${digits(pages)} pages` : 'Ce que contient le rapport'),
  summary: (chapters, headings, levels) =>
    `${capital(counted(chapters, 'un chapitre', 'chapitres'))}${headings > chapters ? `, avec ${counted(headings - chapters, 'un titre', 'titres')} au-dessous, sur ${counted(levels, 'un niveau', 'niveaux')}` : ''}.`,
  alone: (title, below) => (below ? `${title}\u00a0: ${counted(below, 'un titre', 'titres')}` : title),
  list: (names, more, isSentence) => {
    const isPlain = isSentence && !names.some((name) => /,|;|\s(et|and)\s/.test(name));
    return isPlain ? andList(names, more) : [...names, ...(more ? [`${digits(more)} de plus`] : [])].join('\u00a0; ');
  },
  emptyTitle: 'Pas de sommaire',
  emptyText: 'Le sommaire de ce rapport ne figure pas ici.',
};
