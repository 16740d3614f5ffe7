import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { counted, list, name, type Noun, percent as percentOf, quoted, REGION, SEGMENT, spans } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

const PLACE: Noun = { one: 'دولة أو مجموعة', two: 'دولتان أو مجموعتان', few: 'دول ومجموعات', many: 'دولة ومجموعة' };
const PART: Noun = { one: 'جزء واحد', two: 'جزآن', few: 'أجزاء', many: 'جزءًا', other: 'جزء' };

/** Arabic words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('قطاع'),
  regions: 'المنطقة',
  headline: {
    divided: (names) => `تقسيم السوق حسب ${list(names)}`,
    only: (division, count, names, regions) => {
      const all = regions ? counted(count, REGION) : `${name(division)}: ${counted(count, SEGMENT)}`;
      return names.length ? `${all}${regions ? ':' : '،'} ${list(names)}` : all;
    },
  },
  counts: (segments, regions, lines) =>
    [segments && counted(segments, SEGMENT), regions && counted(regions, REGION), lines && counted(lines, PLACE)].filter(Boolean).join('، '),
  summary: 'يُفتح كل عنوان على نصه وأجزائه.',
  parts: (count) => counted(count, PART),
  opener: (part) => `نص وأجزاء ${name(part)}`,
  claim: (quote) => quoted(quote),
  share: (percent) => `${percent} من السوق`,
  inYear: (amounts, year) => `${amounts.join('، ')} في ${year}`,
  growth: (rate, years) => `نمو بنسبة ${rate} سنويًا${years && `، ${spans(years)}`}`,
  status: (text, status) => `${text} (${status})`,
  table: {
    caption: 'القطاعات والمناطق وما يقوله التقرير عنها',
    name: 'القطاع أو المنطقة',
    share: (year) => `نسبة مئوية، ${year}`,
    value: (unit, year) => `${unit}، ${year}`,
    growth: 'النمو السنوي',
    claims: 'قول التقرير',
    ofMarket: (percent) => `${percentOf(percent)} من السوق`,
  },
  figure: 'المخطط',
  emptyTitle: 'لم تُنشر قطاعات',
  emptyText: 'لا يذكر هذا التقرير كيف يقسم السوق.',
};
