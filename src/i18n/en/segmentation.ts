import type { SegmentationWords } from '../segmentation-words.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, then figures. */
const count = (n: number): string => NUMBERS[n] ?? n.toLocaleString('en');
const plural = (n: number, one: string): string => `${count(n)} ${one}${n === 1 ? '' : 's'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (items: readonly string[], more = 0): string => {
  const all = more ? [...items, `${count(more)} more`] : items;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};
const segment = (names: readonly string[], kind: string, by: string): string => `${list(names)}: the ${kind} ${by} segment${names.length === 1 ? '' : 's'}`;

/** English words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return segment(leading, 'leading and fastest-growing', by);
      if (leading.length) return segment(leading, 'leading', by) + (fastest.length ? `; ${list(fastest)}: the fastest-growing` : '');
      if (fastest.length) return segment(fastest, 'fastest-growing', by);
      return `${capital(plural(all, `${by} segment`))}, with ${list(major)} ${major.length === 1 ? 'a major one' : 'major ones'}`;
    },
    names: (by, names) => `${capital(plural(names.length, `${by} segment`))}${names.length <= 4 ? `: ${list(names)}` : ''}`,
    largest: (name, by, amount, ofMarket, year) => `${name}: the largest ${by} segment, ${amount}${ofMarket ? ' of the market' : ''} in ${year}`,
    measure: (by, share) => `${share ? 'Share of the market' : 'Size of the market'} by ${by}`,
    part: (name, amount, ofMarket) => `${name}: ${amount}${ofMarket ? ' of the market' : ''}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => (parts.length <= 4 ? `${name}: ${list(parts)}` : `${name}: ${plural(parts.length, 'sub-segment')}`),
  },
  subtitle: {
    structure: 'How the report divides the market. Sizes here carry no value',
    share: (money, year) => `Percent of ${money ? 'market value' : 'the market'}, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  inside: (name) => name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()),
  tabs: 'Segmentation',
  level: 'Level',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segments'} by ${by}`,
  parts: (parts) => `${parts.toLocaleString('en')} sub-segment${parts === 1 ? '' : 's'}`,
  whole: 'Not split further',
  rest: { open: 'Not disclosed', unnamed: 'Not named' },
  segments: (segments) => `${segments.toLocaleString('en')} segment${segments === 1 ? '' : 's'}`,
  more: (more) => `${more.toLocaleString('en')} more`,
  how: {
    partOf: (percent, name) => `${percent} of ${name}`,
    growth: (rate) => `Grows ${rate} a year`,
    open: 'In the report; values not disclosed here',
    rest: (names, more) => `What the disclosed segments leave over for ${list(names, more)}`,
    unnamed: 'What the named segments leave over',
    more: 'Each too small to draw here',
    added: 'added up from its parts',
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  key: {
    zero: (names, more) => `Zero: ${list(names, more)}`,
    negative: (names, more) => `Below zero: ${list(names, more)}`,
    open: (names, more) => `Not disclosed: ${list(names, more)}`,
  },
  note: {
    area: 'Area is proportional to size.',
    derived: 'Hatched sizes are calculated: the sum of their parts.',
    rest: (open) => `The grey hatched tile is calculated: what the disclosed segments leave over for ${open === 1 ? 'the one that is' : `the ${count(open)} that are`} not disclosed.`,
    unnamed: 'The grey hatched tile is calculated: what the named segments leave over.',
    excess: (sum) => `The published shares add up to ${sum}; areas follow their proportions.`,
    inexact: 'Some sizes are published as ranges, limits or rounded: their areas are approximate.',
    negative: 'A size below zero has no tile.',
    zero: 'A size of zero has no tile.',
    nameless: (tiles) => `${capital(plural(tiles, 'tile'))} ${tiles === 1 ? 'is' : 'are'} too small for a name: point at ${tiles === 1 ? 'it' : 'one'}, or open the table.`,
  },
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Structure, without sizes,'} of ${plural(segments, `${by} segment`)}.`,
    part: (name, segments) => `${name}: ${plural(segments, 'sub-segment')}.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `And ${count(more)} more.`,
    open: (open) => `${capital(plural(open, 'size'))} ${open === 1 ? 'is' : 'are'} not disclosed.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Values' : `${capital(count(open))} of ${count(all)} values are`} not disclosed here. The report gives them${years && ` for ${years}`}${unit && `, in ${unit}`}.`,
  table: {
    caption: (by) => `Segments by ${by}`,
    segment: 'Segment',
    partOf: 'Part of',
    share: (year) => `Percent of the market, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
    growth: 'Growth a year',
    claims: 'The report says',
  },
  emptyTitle: 'No segments published',
  emptyText: 'This report does not say how it divides the market.',
};
