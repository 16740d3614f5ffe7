import type { SegmentationWords } from '../segmentation-words.js';
import { capital, counted, digits, numbered, spelled } from './grammar.js';

/** Italian words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name, own) => (own ? name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()) : `«${name}»`),
  tabs: 'Segmentazione',
  figure: (by, treemap) => `${treemap ? 'Treemap' : 'Segmenti'} per ${by}`,
  parts: (parts) => numbered(parts, 'sottosegmento', 'sottosegmenti'),
  rest: (open) => (open ? `${numbered(open, 'segmento non divulgato', 'segmenti non divulgati')}` : 'Non citato'),
  more: (more, all) => (all ? numbered(more, 'segmento', 'segmenti') : more === 1 ? '1 altro' : `Altri ${digits(more)}`),
  summary: {
    whole: (by, segments, treemap) => `${treemap ? 'Treemap' : 'Struttura, senza dimensioni'}: ${counted(segments, 'un segmento', 'segmenti')} per ${by}.`,
    part: (name, segments) => `${name}: ${counted(segments, 'un sottosegmento', 'sottosegmenti')}.`,
    entry: (name, facts) => `${name}${facts.length ? `: ${facts.join(', ')}` : ''}.`,
    more: (more) => (more === 1 ? 'E un altro.' : `E altri ${spelled(more)}.`),
    open: (open) => `${capital(counted(open, 'una dimensione non è divulgata', 'dimensioni non sono divulgate'))}.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'Valori non divulgati qui' : `${open === 1 ? 'Un valore' : `${capital(spelled(open))} valori`} su ${spelled(all)} non ${open === 1 ? 'divulgato' : 'divulgati'} qui`}. Sono nel rapporto${years && `, ${years}`}${unit && `, in ${unit}`}.`,
  emptyTitle: 'Nessun segmento pubblicato',
  emptyText: 'Questo rapporto non dice come suddivide il mercato.',
};
