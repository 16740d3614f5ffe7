import type { SegmentationTipWords } from '../segmentation-words.js';
import { counted, list, name, percent as percentOf, SUBSEGMENT } from './grammar.js';

/** Arabic words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'المستوى',
  headline: {
    amount: (segment, amount, ofMarket) => `${name(segment)}: ${amount}${ofMarket ? ' من السوق' : ''}`,
    said: (segment, words) => `${name(segment)}: ${name(words)}`,
    parts: (segment, parts) => `${name(segment)}: ${parts.length <= 4 ? list(parts) : counted(parts.length, SUBSEGMENT)}`,
  },
  when: (segment, year) => (year === undefined ? name(segment) : `${name(segment)}، ${year}`),
  partOf: (percent, segment) => `${percent} من ${name(segment)}`,
  growth: (rate) => `نمو بنسبة ${rate} سنويًا`,
  open: 'في التقرير؛ القيم غير مُفصح عنها هنا',
  rest: (names, more) => `ما تتركه القطاعات المعلنة لما يلي: ${list(names, more)}`,
  unnamed: 'ما تتركه القطاعات المسماة',
  tooSmall: 'كل منها أصغر من أن يُرسم هنا',
  tooMany: 'كلها في الجدول',
  added: 'مجموع أجزائه',
  table: {
    caption: (by, share, year) => `القطاعات حسب ${name(by)}${year === undefined ? '' : `، ${year}`}${share ? '. النسبة المئوية من السوق كلها' : ''}`,
    segment: 'القطاع',
    partOf: 'جزء من',
    share: 'نسبة مئوية',
    ofMarket: (percent) => `${percentOf(percent)} من السوق`,
    value: (unit) => unit,
    growth: 'النمو السنوي',
    claims: 'قول التقرير',
  },
};
