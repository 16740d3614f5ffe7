import type { FrameWords } from '../words.js';
import { name, spans } from './grammar.js';

/** Arabic words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'بيانات للعرض فقط.',
  sampleText: 'قيم غير حقيقية، لتوضيح التصميم',
  sampleSource: 'المصدر: بيانات للعرض فقط',
  source: (report, years) => `المصدر: تقرير ${name(report)}${years && `، ${spans(years)}`}`,
  table: 'الجدول',
  figure: 'الرسم',
  actions: 'إجراءات أخرى',
  loading: 'جارٍ تحميل بيانات التقرير',
  fullReport: 'التقرير الكامل',
  errorTitle: 'لم تُحمَّل البيانات',
  noData: 'لا توجد بيانات تقرير',
  status: { reported: 'معلن', estimated: 'تقديري', derived: 'محسوب', undisclosed: 'غير مُفصح عنه' },
  value: 'القيمة',
  basis: 'الأساس',
  noValue: 'بلا قيمة',
  notDisclosed: 'غير مُفصح عنه',
  stop: '. ',
};
