import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** German words of a tree. `find` names what is searched, as an object: "Segment"; `no` denies it: "Kein Segment". */
export const outlineTreeWords = (find: string, no: string): OutlineTreeWords => ({
  expandAll: 'Alle öffnen',
  collapseAll: 'Alle schließen',
  showMore: (more, all) => `${digits(more)} weitere von ${digits(all)}`,
  find: `${find} suchen`,
  clear: 'Suche löschen',
  hits: (found, all, drawn) => `${digits(found)} von ${digits(all)}${drawn ? '' : '; die ersten sind zu sehen'}`,
  noneTitle: (query) => `${no} passt zu „${query}“`,
});
