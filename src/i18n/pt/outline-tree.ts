import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** Portuguese words of a tree of masculine `what`, for example "segmento". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'Abrir tudo',
  collapseAll: 'Fechar tudo',
  showMore: (more, all) => `Mostrar mais ${digits(more)} de ${digits(all)}`,
  find: `Procurar um ${what}`,
  clear: 'Limpar a procura',
  hits: (found, all, drawn) => `${digits(found)} de ${digits(all)}${drawn ? '' : '; mostram-se os primeiros'}`,
  noneTitle: (query) => `Nenhum ${what} corresponde a “${query}”`,
});
