import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'an arrow marks “over”',
  under: 'an open bar “under”',
  about: 'a hatched end “about”',
  range: 'a hatched part a range',
};

/** English words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => (count === 1 ? 'One figure quoted in the text' : `${count} figures quoted in the text`),
  summary: (count, bars) => `${count === 1 ? 'One figure' : `${count} figures`} quoted in the text, ${bars} with a bar from 0 to 100%.`,
  subtitle: 'Figures quoted in the text of the report',
  key: (ends) => {
    const text = ends.map((end) => ENDS[end]).join(', ');
    return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  change: 'A change is no part of a whole, so it has no bar.',
  more: (count) => (count === 1 ? 'One more is in the table.' : `${count} more are in the table.`),
  emptyTitle: 'No figures quoted',
  emptyText: 'The text of this report quotes no figures.',
};
