import type { SegmentationTipWords } from '../segmentation-words.js';
import { capital, list, plural } from './segmentation.js';

/** English words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'Level',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${amount}${ofMarket ? ' of the market' : ''}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? list(parts) : plural(parts.length, 'sub-segment')}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${percent} of ${name}`,
  growth: (rate) => `Grows ${rate} a year`,
  open: 'In the report; values not disclosed here',
  rest: (names, more) => `What the disclosed segments leave over for ${list(names, more)}`,
  unnamed: 'What the named segments leave over',
  tooSmall: 'Each too small to draw here',
  tooMany: 'The table has them all',
  added: 'added up from its parts',
  table: {
    caption: (by, share, year) => `Segments by ${by}${year === undefined ? '' : `, ${year}`}${share ? '. Percent is of the whole market' : ''}`,
    segment: 'Segment',
    partOf: 'Part of',
    share: 'Percent',
    ofMarket: (percent) => `${percent}% of the market`,
    value: capital,
    growth: 'Growth a year',
    claims: 'The report says',
  },
};
