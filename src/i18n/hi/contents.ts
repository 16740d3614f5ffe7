import type { ContentsWords } from '../contents-words.js';
import { counted, digits, list } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Hindi words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('शीर्षक'),
  headline: (pages) => (pages && pages > 1 ? `${digits(pages)} पृष्ठों में क्या है` : 'रिपोर्ट में क्या है'),
  summary: (chapters, headings, levels) =>
    `${counted(chapters, 'अध्याय')}${headings > chapters ? `, उनके नीचे ${counted(headings - chapters, 'शीर्षक')}, ${counted(levels, 'स्तर')} तक` : ''}।`,
  alone: (title, below) => (below ? `${title}: ${counted(below, 'शीर्षक')}` : title),
  list: (names, more, isSentence) => {
    const isPlain = isSentence && !names.some((name) => /,|;|\sand\s|\sऔर\s/.test(name));
    return isPlain ? list(names, more) : [...names, ...(more ? [`${digits(more)} अन्य`] : [])].join('; ');
  },
  emptyTitle: 'विषय-सूची नहीं',
  emptyText: 'इस रिपोर्ट की विषय-सूची यहाँ नहीं दी गई है।',
};
