import type { SegmentationTipWords } from '../segmentation-words.js';
import { list, name } from './grammar.js';
import { partsOf } from './segmentation.js';

/** Hebrew words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'רמה',
  headline: {
    amount: (segment, amount, ofMarket) => `${name(segment)}: ${amount}${ofMarket ? ' מהשוק' : ''}`,
    said: (segment, words) => `${name(segment)}: ${name(words)}`,
    parts: (segment, parts) => `${name(segment)}: ${parts.length <= 4 ? list(parts) : partsOf(parts.length)}`,
  },
  when: (segment, year) => (year === undefined ? name(segment) : `${name(segment)}, ${year}`),
  partOf: (percent, segment) => `${percent} מתוך ${name(segment)}`,
  growth: (rate) => `צמיחה של ${rate} בשנה`,
  open: 'מופיע בדוח; הערכים לא פורסמו כאן',
  rest: (names, more) => `מה שנותר ממה שפורסם, עבור ${list(names, more)}`,
  unnamed: 'מה שנותר מהמגזרים הנקובים בשם',
  tooSmall: 'כל אחד קטן מכדי להציגו כאן',
  tooMany: 'כולם מופיעים בטבלה',
  added: 'סכום החלקים',
  table: {
    caption: (by, share, year) => `מגזרים לפי ${name(by)}${year === undefined ? '' : `, ${year}`}${share ? '. האחוזים מהשוק כולו' : ''}`,
    segment: 'מגזר',
    partOf: 'חלק מ',
    share: 'אחוזים',
    ofMarket: (percent) => `${percent}% מהשוק`,
    value: (unit) => unit,
    growth: 'צמיחה שנתית',
    claims: 'לפי הדוח',
  },
};
