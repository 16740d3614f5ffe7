import type { ContentsWords } from '../contents-words.js';
import { capitalize, formatNumber } from '../format.js';
import { spellCount } from './counts.js';
import { outlineTreeWords } from './outline-tree.js';

const plural = (count: number, one: string): string => `${spellCount(count)} ${one}${count === 1 ? '' : 's'}`;

/** English words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('heading'),
  headline: (pages) => (pages && pages > 1 ? `What the ${formatNumber('en', pages)} pages contain` : 'What the report contains'),
  summary: (chapters, headings, levels) =>
    `${capitalize(plural(chapters, 'chapter'), 'en')}${headings > chapters ? ` with ${plural(headings - chapters, 'heading')} below, ${plural(levels, 'level')} deep` : ''}.`,
  alone: (title, below) => (below ? `${title}: ${plural(below, 'heading')}` : title),
  list: (names, more, isSentence) => {
    const all = more ? [...names, `${spellCount(more)} more`] : names;
    const isPlain = isSentence && !names.some((name) => /,|;|\sand\s/.test(name));
    return isPlain ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join('; ');
  },
  emptyTitle: 'No table of contents',
  emptyText: 'This report’s contents are not listed here.',
};
