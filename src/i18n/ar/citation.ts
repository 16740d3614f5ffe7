import type { CitationWords } from '../citation-words.js';
import { counted, name } from './grammar.js';

/** Arabic words of citations. */
export const citationWords: CitationWords = {
  sample: 'بيانات للعرض فقط',
  sampleNote: 'بيانات للعرض فقط، قيمها غير حقيقية',
  edition: (edition) => (/edition|version|release|طبعة|إصدار/i.test(edition) ? name(edition) : `الطبعة ${name(edition)}`),
  pages: (count) => counted(count, { one: 'صفحة واحدة', two: 'صفحتان', few: 'صفحات', many: 'صفحة' }),
  licence: (licence) => `الترخيص: ${name(licence)}`,
  figure: (headline, isText) => `${isText ? 'قسم' : 'شكل'}: ${name(headline)}`,
  accessed: (date) => `اطُّلع عليه في ${new Intl.DateTimeFormat('ar', { dateStyle: 'long', calendar: 'gregory', numberingSystem: 'latn' }).format(date)}`,
  kind: 'تقرير',
  world: 'العالم',
  marketSize: 'حجم السوق',
  title: (isText) => (isText ? 'اقتباس هذا القسم' : 'اقتباس هذا الشكل'),
  forms: { text: 'نص', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'صيغة الاقتباس',
  copy: 'نسخ',
  copied: 'تم النسخ',
  byHand: 'النسخ غير مسموح به هنا. النص محدد: انسخه بالضغط على Ctrl+C، أو ⌘C في Mac.',
  close: 'إغلاق',
};
