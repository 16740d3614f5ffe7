import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** Spanish words of a tree of masculine `what`, for example "segmento". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'Abrir todo',
  collapseAll: 'Cerrar todo',
  showMore: (more, all) => `Mostrar ${digits(more)} más de ${digits(all)}`,
  find: `Buscar un ${what}`,
  clear: 'Borrar búsqueda',
  hits: (found, all, drawn) => `${digits(found)} de ${digits(all)}${drawn ? '' : '; se muestran los primeros'}`,
  noneTitle: (query) => `Ningún ${what} coincide con «${query}»`,
});
