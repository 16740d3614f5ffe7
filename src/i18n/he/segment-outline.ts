import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { counted, list, name, quoted, spans } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

const segmentsOf = (count: number): string => counted(count, 'מגזר אחד', 'שני מגזרים', 'מגזרים');
const regionsOf = (count: number): string => counted(count, 'אזור אחד', 'שני אזורים', 'אזורים');

/** Hebrew words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('חיפוש מגזר', 'אין מגזר התואם ל'),
  regions: 'אזור',
  headline: {
    divided: (names) => `פילוח לפי ${list(names)}`,
    only: (division, count, names, regions) => {
      const all = regions ? regionsOf(count) : `${name(division)}: ${segmentsOf(count)}`;
      return names.length ? `${all}${regions ? ':' : ','} ${list(names)}` : all;
    },
  },
  counts: (segments, regions, lines) =>
    [segments && segmentsOf(segments), regions && regionsOf(regions), lines && counted(lines, 'מדינה או קבוצה', 'שתי מדינות וקבוצות', 'מדינות וקבוצות')].filter(Boolean).join(', '),
  summary: 'כל כותרת נפתחת לטקסט ולחלקים שלה.',
  parts: (count) => counted(count, 'חלק אחד', 'שני חלקים', 'חלקים'),
  opener: (part) => `הטקסט והחלקים של ${name(part)}`,
  claim: (quote) => quoted(quote),
  share: (percent) => `${percent} מהשוק`,
  inYear: (amounts, year) => `${amounts.join(', ')} ב-${year}`,
  growth: (rate, years) => `צמיחה של ${rate} בשנה${years && `, ${spans(years)}`}`,
  status: (text, status) => `${text} (${status})`,
  table: {
    caption: 'מגזרים ואזורים, ומה הדוח אומר עליהם',
    name: 'מגזר או אזור',
    share: (year) => `אחוזים, ${year}`,
    value: (unit, year) => `${unit}, ${year}`,
    growth: 'צמיחה שנתית',
    claims: 'לפי הדוח',
    ofMarket: (percent) => `${percent}% מהשוק`,
  },
  figure: 'מתאר',
  emptyTitle: 'לא פורסמו מגזרים',
  emptyText: 'הדוח אינו מציין כיצד הוא מפלח את השוק.',
};
