import type { SegmentationSizeWords } from '../segmentation-words.js';
import { counted, list, name, type Noun } from './grammar.js';

const OPEN: Noun = { one: 'القطاع الوحيد غير المُفصح عنه', two: 'القطاعين غير المُفصح عنهما', few: 'قطاعات غير مُفصح عنها', many: 'قطاعًا غير مُفصح عنه', other: 'قطاع غير مُفصح عنه' };
const TILE: Noun = { one: 'مربع واحد لا يتسع', two: 'مربعان لا يتسعان', few: 'مربعات لا تتسع', many: 'مربعًا لا يتسع', other: 'مربع لا يتسع' };

/** Arabic words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (segment, by, amount, ofMarket, year) => `${name(segment)}: أكبر قطاع حسب ${name(by)}، ${amount}${ofMarket ? ' من السوق' : ''} في ${year}`,
    measure: (by, share) => `${share ? 'الحصة السوقية' : 'حجم السوق'} حسب ${name(by)}`,
  },
  subtitle: {
    share: (money, year) => `نسبة مئوية من ${money ? 'قيمة السوق' : 'السوق'}، ${year}`,
    value: (unit, year) => `${unit}، ${year}`,
  },
  unsplit: 'دون تقسيم إضافي',
  key: {
    zero: (names, more) => `صفر، ولذلك بلا مربع: ${list(names, more)}`,
    negative: (names, more) => `دون الصفر، ولذلك بلا مربع: ${list(names, more)}`,
    open: (names, more) => `غير مُفصح عنه: ${list(names, more)}`,
  },
  note: {
    area: 'المساحة تناسب الحجم.',
    derived: 'المربع الملون المخطط محسوب: مجموع أجزائه.',
    rest: (open) => `المربع الرمادي المخطط محسوب: ما تتركه القطاعات المعلنة لما يلي: ${counted(open, OPEN)}.`,
    unnamed: 'المربع الرمادي المخطط محسوب: ما تتركه القطاعات المسماة.',
    excess: (sum) => `مجموع الحصص المنشورة ${sum}؛ والمساحات وفق نسبها.`,
    inexact: 'نُشرت بعض الأحجام مقربة أو نطاقًا أو حدًا: مساحاتها تقريبية.',
    nameless: (tiles) => `${counted(tiles, TILE)} للاسم: أشر إليه أو افتح الجدول.`.replace('إليه', tiles === 1 ? 'إليه' : 'إلى أحدها'),
  },
};
