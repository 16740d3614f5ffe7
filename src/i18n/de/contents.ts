import type { ContentsWords } from '../contents-words.js';
import { andList, capital, counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** German words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('Überschrift', 'Keine Überschrift'),
  headline: (pages) => (pages && pages > 1 ? `Was auf den ${digits(pages)} Seiten steht` : 'Was im Bericht steht'),
  summary: (chapters, headings, levels) =>
    `${capital(counted(chapters, 'ein Kapitel', 'Kapitel'))}${headings > chapters ? ` mit ${counted(headings - chapters, 'einer Überschrift', 'Überschriften')} darunter, ${counted(levels, 'eine Ebene', 'Ebenen')} tief` : ''}.`,
  alone: (title, below) => (below ? `${title}: ${counted(below, 'eine Überschrift', 'Überschriften')}` : title),
  list: (names, more, isSentence) => {
    const isPlain = isSentence && !names.some((name) => /,|;|\s(und|and)\s/.test(name));
    return isPlain ? andList(names, more) : [...names, ...(more ? [`${digits(more)} weitere`] : [])].join('; ');
  },
  emptyTitle: 'Kein Inhaltsverzeichnis',
  emptyText: 'Der Inhalt dieses Berichts ist hier nicht verzeichnet.',
};
