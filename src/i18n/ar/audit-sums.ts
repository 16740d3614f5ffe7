import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, someOf } from './audit-lists.js';
import { name, quoted } from './grammar.js';

/** Arabic words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: 'المناطق',
  countriesOf: (region) => `دول ${name(region)}`,
  segmentsOf: (whole) => `أجزاء ${name(whole)}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `مجموع ${shares ? 'الحصص' : 'القيم'} في ${year} (${parts}): ${sum}، `
      + (wholeName === undefined ? `لا ${whole}` : `${over ? 'أكثر' : 'أقل'} من ${name(wholeName)} وقدره ${whole}${shares ? '' : ` (الفرق ${difference})`}`)
      + `.${small ? ' وقد يفسره التقريب.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart ? `اذكر الحصص من السوق كلها: تبدو هذه حصصًا من ${name(wholeName ?? '')}.`
      : small ? `اذكر أن الأرقام مقربة، أو صححها: ${parts}.`
      : `${over ? 'صحح' : 'أضف الناقص، مثل بند «البقية»، أو صحح'} ${shares ? 'الحصص' : 'القيم'}: ${parts}${wholeName === undefined ? '' : `، أو رقم ${name(wholeName)}`}.`,
  }),
  restNegative: (rest, region, year, value) => ({
    message: `${quoted(rest)} دون الصفر في ${year}: ${value}. فتكون بقية دول ${name(region)} أكبر من المنطقة كلها.`,
    fix: `صحح أرقام دول ${name(region)}، أو رقم المنطقة.`,
  }),
  shareOfValue: (part, year, share, value, total, percent, otherYears) => ({
    message: `${name(part)}: حصة معلنة ${share} من السوق في ${year}، لكن ${value} تساوي ${percent} من ${total}.${alsoIn(otherYears)}`,
    fix: 'صحح الحصة أو القيمة. الحصة جزء من السوق كلها، لا من الجزء الأعلى.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `في ${year} لا تطابق ${wrong} من ${of} من الحصص القيم المجاورة لها من أصل ${total}.`,
    fix: `راجع حجم السوق في ${year} أولًا، ثم الحصص.`,
  }),
  scenario: (scenario, kind, year, value, main, otherYears) => ({
    message: `${quoted(scenario)}: ${value} في ${year}، ${kind === 'low' ? 'أكثر' : 'أقل'} من القيمة الرئيسية ${main}، مع أنه السيناريو ${kind === 'low' ? 'الأدنى' : 'الأعلى'}.${alsoIn(otherYears)}`,
    fix: 'صحح السيناريو أو القيمة الرئيسية، أو بدّل بين السيناريوهين.',
  }),
};

/** Arabic words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `المجموع في ${year} (${parts}): ${sum}، والكل ${whole}، بفارق نحو ألف ضعف. يبدو أن أحدهما بوحدة أخرى.`,
    fix: 'اذكر جميع القيم بوحدة حجم السوق.',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `تنتقل السوق من ${before} في ${yearBefore} إلى ${value} في ${year}، بفارق نحو ألف ضعف. يبدو أن أحدهما بوحدة أخرى.`,
    fix: 'اذكر جميع القيم بوحدة حجم السوق.',
  }),
  heading: (heading, unit) => ({ message: `يذكر العنوان ${quoted(heading)} وحدة غير وحدة البيانات: ${unit}.`, fix: 'اذكر الوحدة نفسها في العنوان والبيانات.' }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `في النص ${quoted(written)}، وفي البيانات ${size} لسنة ${year}: ${factor === 1 ? 'الرقم نفسه بعملتين.' : `رقم النص ${isSmaller ? 'أصغر' : 'أكبر'} ${factor === 1e3 ? 'ألف' : 'مليون'} مرة.`}`,
    fix: factor === 1 ? 'اذكر العملة نفسها في النص والبيانات.' : 'صحح الرتبة في النص، مثل مليون بدل مليار، أو وحدة البيانات.',
  }),
};

/** Arabic words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (part, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `يقول النص عن ${name(part)}: ${quoted(quote)}. لكن الأكبر هو ${name(other)}: ${others} مقابل ${own}.`
      : `يقول النص عن ${name(part)}: ${quoted(quote)}. لكن الأسرع نموًا هو ${name(other)}: ${others} سنويًا مقابل ${own}.`,
    fix: 'صحح القول أو الأرقام.',
  }),
  twice: (names, count, kind) => ({
    message: `${kind === 'leading' ? 'الصدارة' : 'النمو الأسرع'} منسوب إلى أكثر من جزء من الكل نفسه: ${someOf(names, count)}.`,
    fix: 'أبقِ القول لواحد منها، أو اذكر كيف تتقاسمه.',
  }),
};
