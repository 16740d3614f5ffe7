import { capitalize, formatNumber } from '../format.js';
import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { spellCount } from './counts.js';
import { outlineTreeWords } from './outline-tree.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${formatNumber('en', count)} ${count === 1 ? one : many}`;
const list = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''));
/** Inside a sentence: "End User" is "end user", "AI use" stays. */
const inside = (name: string): string => name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());

/** English words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('segment'),
  regions: 'Region',
  headline: {
    divided: (names) => `Divided by ${list(names.map(inside))}`,
    only: (name, count, names, regions) => {
      const counted = capitalize(`${spellCount(count)} ${regions ? '' : `${inside(name)} `}${regions ? 'region' : 'segment'}${count === 1 ? '' : 's'}`, 'en');
      return names.length ? `${counted}: ${list(names)}` : counted;
    },
  },
  counts: (segments, regions, lines) => {
    const counts = [segments ? plural(segments, 'segment') : '', regions ? plural(regions, 'region') : '', lines ? plural(lines, 'country or group', 'countries and groups') : ''];
    // Isolated: a number would else move to the other end of a line from right to left.
    return `\u2068${counts.filter(Boolean).join(', ')}\u2069`;
  },
  summary: 'Each heading opens to its text and its parts.',
  parts: (count) => plural(count, 'part'),
  opener: (name) => `Text and parts of ${name}`,
  claim: (quote) => `“${quote}”`,
  share: (percent) => `${percent} of the market`,
  inYear: (amounts, year) => `${amounts.join(', ')} in ${year}`,
  growth: (rate, years) => `grows ${rate} a year${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status.toLowerCase()})`,
  table: {
    caption: 'Segments and regions, with what the report says of them',
    name: 'Segment or region',
    share: (year) => `Percent, ${year}`,
    value: (unit, year) => `${capitalize(unit, 'en')}, ${year}`,
    growth: 'Growth a year',
    claims: 'The report says',
    ofMarket: (percent) => `${percent}% of the market`,
  },
  figure: 'Outline',
  emptyTitle: 'No segments published',
  emptyText: 'This report does not say how it divides the market.',
};
