import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** Italian words of a tree of `what`, a masculine noun, for example "titolo". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'Espandi tutto',
  collapseAll: 'Comprimi tutto',
  showMore: (more, all) => `Mostra altri ${digits(more)} di ${digits(all)}`,
  find: `Cerca un ${what}`,
  clear: 'Cancella ricerca',
  hits: (found, all, drawn) => `${digits(found)} di ${digits(all)}${drawn ? '' : '; mostrati i primi'}`,
  noneTitle: (query) => `Nessun ${what} corrisponde a «${query}»`,
});
