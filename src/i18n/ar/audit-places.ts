import type { AuditWords } from '../audit-words.js';
import { digits, list, name, quoted } from './grammar.js';

/** Arabic words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (place, region, other, otherRegion, codes) => ({
    message: `${quoted(place)}${region === otherRegion ? '' : ` تحت ${name(region)}`} و${quoted(other)} تحت ${name(otherRegion)} يشملان معًا ${codes.length ? list(codes) : 'المكان نفسه'}${region === otherRegion ? '' : '، فيُحسب مرتين'}.`,
    fix: 'ضع كل دولة في موضع واحد فقط.',
  }),
  empty: (region) => ({ message: `لا دولة تحت ${name(region)}، مع أن تحت مناطق أخرى دولًا.`, fix: `اذكر الدول التي تشملها ${name(region)}.` }),
  unknown: (place, region) => ({
    message: `${quoted(place)}${region === undefined ? '' : `، تحت ${name(region)}،`} ليس مكانًا تعرفه الخريطة.`,
    fix: 'صحح الإملاء، أو اذكر رموز الدول المشمولة.',
  }),
};

/** Arabic words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `يذكر النص ${quoted(written)}${places > 2 ? ` (عدد المواضع: ${digits(places)})` : ''}، ولا يسنده أي رقم في البيانات.`
      : `يقول التقرير: ${name(`${written} ${label}`)}. ولا يسند ذلك أي رقم في البيانات.`,
    fix: 'اذكر مصدر الرقم، أو أضفه إلى البيانات، أو احذفه.',
  }),
};

/** Arabic words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: `في المحتويات يرد العنوان ${quoted(title)} ${isInItself ? 'تحت نفسه مباشرة' : `مرتين${parent === undefined ? '' : ` تحت ${quoted(parent)}`}`}.`,
    fix: 'احذف أحدهما، أو ميّز بين العنوانين.',
  }),
};
