import type { SegmentationWords } from '../segmentation-words.js';
import { counted, digits, name, spans } from './grammar.js';

export const segmentsOf = (count: number): string => counted(count, 'מגזר אחד', 'שני מגזרים', 'מגזרים');
export const partsOf = (count: number): string => counted(count, 'תת־מגזר אחד', 'שני תת־מגזרים', 'תת־מגזרים');

/** Hebrew words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (division) => division,
  tabs: 'פילוח',
  figure: (by, treemap) => `${treemap ? 'מפת עץ' : 'מגזרים'} לפי ${name(by)}`,
  parts: partsOf,
  rest: (open) => (open ? `לא פורסם: ${segmentsOf(open)}` : 'לא נקוב בשם'),
  more: (more, all) => (all ? segmentsOf(more) : `עוד ${digits(more)}`),
  summary: {
    whole: (by, count, treemap) => `${treemap ? 'מפת עץ' : 'מבנה ללא גדלים'} לפי ${name(by)}: ${segmentsOf(count)}.`,
    part: (segment, count) => `${name(segment)}: ${partsOf(count)}.`,
    entry: (segment, facts) => `${name(segment)}${facts.length ? `: ${facts.map(name).join(', ')}` : ''}.`,
    more: (more) => `ועוד ${digits(more)}.`,
    open: (open) => `${counted(open, 'גודל אחד לא פורסם', 'שני גדלים לא פורסמו', 'גדלים לא פורסמו')}.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'הערכים לא פורסמו' : `${counted(open, 'ערך אחד', 'שני ערכים', 'ערכים')} מתוך ${digits(all)} לא ${open === 1 ? 'פורסם' : 'פורסמו'}`} כאן. הם מופיעים בדוח${years && ` לשנים ${spans(years)}`}${unit && `, ב${/^[א-ת]/.test(unit) ? '' : '-'}${unit}`}.`,
  emptyTitle: 'לא פורסמו מגזרים',
  emptyText: 'הדוח אינו מציין כיצד הוא מפלח את השוק.',
};
