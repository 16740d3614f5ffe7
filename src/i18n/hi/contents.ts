import type { ContentsWords } from '../contents-words.js';
import { counted, digits } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Hindi words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('शीर्षक'),
  headline: (pages) => (pages && pages > 1 ? `${digits(pages)} पृष्ठों में क्या है` : 'रिपोर्ट में क्या है'),
  summary: (chapters, headings, levels) =>
    `${counted(chapters, 'अध्याय')}${headings > chapters ? `, उनके नीचे ${counted(headings - chapters, 'शीर्षक')}, ${counted(levels, 'स्तर')} तक` : ''}।`,
  // A run of the report's own headings, in the report's language: signs between them, no words.
  alone: (title, below) => (below ? `${title} (${digits(below)})` : title),
  list: (names, more, isSentence) =>
    names.join(isSentence && !names.some((one) => /[,;،؛]/.test(one)) ? ', ' : '; ') + (more ? ` (+${digits(more)})` : ''),
  emptyTitle: 'विषय-सूची नहीं',
  emptyText: 'इस रिपोर्ट की विषय-सूची यहाँ नहीं दी गई है।',
};
