import type { SegmentationWords } from '../segmentation-words.js';
import { capital, counted, digits, numbered, spelled } from './grammar.js';

/** German words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  // German nouns keep their capital.
  inside: (name) => name,
  tabs: 'Gliederung',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segmente'} nach ${by}`,
  parts: (parts) => numbered(parts, 'Teilsegment', 'Teilsegmente'),
  rest: (open) => (open ? `Nicht offengelegt: ${numbered(open, 'Segment', 'Segmente')}` : 'Nicht benannt'),
  more: (more, all) => `${digits(more)} ${all ? 'Segmente' : 'weitere'}`,
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Gliederung ohne Größen'}: ${counted(segments, 'ein Segment', 'Segmente')} nach ${by}.`,
    part: (name, segments) => `${name}: ${counted(segments, 'ein Teilsegment', 'Teilsegmente')}.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => `Und ${spelled(more)} ${more === 1 ? 'weiteres' : 'weitere'}.`,
    open: (open) => `${capital(counted(open, 'eine Größe ist', 'Größen sind'))} nicht offengelegt.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Werte' : `${capital(spelled(open))} von ${spelled(all)} Werten`} hier nicht offengelegt. Der Bericht enthält sie${years && ` für ${years}`}${unit && `, in ${unit}`}.`,
  emptyTitle: 'Keine Segmente veröffentlicht',
  emptyText: 'Dieser Bericht sagt nicht, wie er den Markt gliedert.',
};
