import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits, quoted } from './grammar.js';

/** Hindi words of a tree of `what`, for example "शीर्षक". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: 'सब खोलें',
  collapseAll: 'सब समेटें',
  showMore: (more, all) => `${digits(all)} में से ${digits(more)} और दिखाएँ`,
  find: `${what} खोजें`,
  clear: 'खोज मिटाएँ',
  hits: (found, all, drawn) => `${digits(all)} में से ${digits(found)}${drawn ? '' : '; शुरू के दिखाए गए'}`,
  noneTitle: (query) => `${quoted(query)} से मेल खाता कोई ${what} नहीं`,
});
