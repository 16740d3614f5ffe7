import type { SegmentationWords } from '../segmentation-words.js';
import { counted, digits, name, type Noun, SEGMENT, spans, SUBSEGMENT } from './grammar.js';

const VALUE: Noun = { one: 'قيمة واحدة', two: 'قيمتان', few: 'قيم', many: 'قيمة' };
const SIZE: Noun = { one: 'حجم واحد غير مُفصح عنه', two: 'حجمان غير مُفصح عنهما', few: 'أحجام غير مُفصح عنها', many: 'حجمًا غير مُفصح عنه', other: 'حجم غير مُفصح عنه' };

/** Arabic words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (division) => division,
  tabs: 'التقسيم',
  figure: (by, treemap) => `${treemap ? 'خريطة شجرية' : 'القطاعات'} حسب ${name(by)}`,
  parts: (parts) => counted(parts, SUBSEGMENT),
  rest: (open) => (open ? `غير مُفصح عنه: ${counted(open, SEGMENT)}` : 'غير مسمى'),
  more: (more, all) => (all ? counted(more, SEGMENT) : `${digits(more)} غيرها`),
  summary: {
    whole: (by, count, treemap) => `${treemap ? 'خريطة شجرية' : 'هيكل دون أحجام'} حسب ${name(by)}: ${counted(count, SEGMENT)}.`,
    part: (segment, count) => `${name(segment)}: ${counted(count, SUBSEGMENT)}.`,
    entry: (segment, facts) => `${name(segment)}${facts.length ? `: ${facts.map(name).join('، ')}` : ''}.`,
    more: (more) => `و${digits(more)} غيرها.`,
    open: (open) => `${counted(open, SIZE)}.`,
  },
  missing: (open, all, years, unit) =>
    `${open === all ? 'القيم' : `${counted(open, VALUE)} من ${digits(all)}`} غير مُفصح عنها هنا. ويقدمها التقرير${years && ` للسنوات ${spans(years)}`}${unit && `، بوحدة ${unit}`}.`,
  emptyTitle: 'لم تُنشر قطاعات',
  emptyText: 'لا يذكر هذا التقرير كيف يقسم السوق.',
};
