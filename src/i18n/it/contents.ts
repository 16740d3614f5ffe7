import type { ContentsWords } from '../contents-words.js';
import { andList, capital, counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

const headings = (count: number): string => counted(count, 'un titolo', 'titoli');

/** Italian words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('titolo'),
  headline: (pages) => (pages && pages > 1 ? `Che cosa contengono le ${digits(pages)} pagine` : 'Che cosa contiene il rapporto'),
  summary: (chapters, all, levels) =>
    `${capital(counted(chapters, 'un capitolo', 'capitoli'))}${all > chapters ? ` con ${headings(all - chapters)} al di sotto, su ${counted(levels, 'un livello', 'livelli')}` : ''}.`,
  alone: (title, below) => (below ? `${title}: ${headings(below)}` : title),
  list: (names, more, isSentence) => {
    const isPlain = isSentence && !names.some((name) => /,|;|\s(and|e)\s/.test(name));
    return isPlain ? andList(names, more) : [...names, ...(more ? [more === 1 ? 'un altro' : `altri ${digits(more)}`] : [])].join('; ');
  },
  emptyTitle: 'Nessun indice',
  emptyText: 'L’indice di questo rapporto non è riportato qui.',
};
