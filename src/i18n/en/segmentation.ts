import type { SegmentationWords } from '../segmentation-words.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, then figures. */
export const count = (n: number): string => NUMBERS[n] ?? n.toLocaleString('en');
export const plural = (n: number, one: string): string => `${count(n)} ${one}${n === 1 ? '' : 's'}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const list = (items: readonly string[], more = 0): string => {
  const all = more ? [...items, `${count(more)} more`] : items;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};

/** English words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name, own) => (own ? name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()) : name),
  tabs: 'Segmentation',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segments'} by ${by}`,
  parts: (parts) => `${parts.toLocaleString('en')} sub-segment${parts === 1 ? '' : 's'}`,
  rest: (open) => (open ? `Not disclosed: ${open.toLocaleString('en')} segment${open === 1 ? '' : 's'}` : 'Not named'),
  more: (more, all) => `${more.toLocaleString('en')} ${all ? 'segments' : 'more'}`,
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Structure, without sizes,'} of ${plural(segments, `${by} segment`)}.`,
    part: (name, segments) => `${name}: ${plural(segments, 'sub-segment')}.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `And ${count(more)} more.`,
    open: (open) => `${capital(plural(open, 'size'))} ${open === 1 ? 'is' : 'are'} not disclosed.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Values' : `${capital(count(open))} of ${count(all)} values are`} not disclosed here. The report gives them${years && ` for ${years}`}${unit && `, in ${unit}`}.`,
  emptyTitle: 'No segments published',
  emptyText: 'This report does not say how it divides the market.',
};
