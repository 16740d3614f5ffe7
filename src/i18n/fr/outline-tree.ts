import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** French words of a tree of masculine `what`, for example "segment". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'Tout ouvrir',
  collapseAll: 'Tout fermer',
  showMore: (more, all) => `Afficher ${digits(more)} de plus sur ${digits(all)}`,
  find: `Chercher un ${what}`,
  clear: 'Effacer la recherche',
  hits: (found, all, drawn) => `${digits(found)} sur ${digits(all)}${drawn ? '' : '\u00a0; les premiers sont affichés'}`,
  noneTitle: (query) => `Aucun ${what} ne correspond à «\u00a0${query}\u00a0»`,
});
