import type { ActionWords } from '../words.js';
import { digits } from './grammar.js';

/** Arabic words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'عرض كجدول',
  showFigure: (figure) => `عرض: ${figure}`,
  moreRows: (count, all) => `عرض ${digits(count)} أخرى من ${digits(all)} صفوف`.replace('صفوف', all > 10 ? 'صفًا' : 'صفوف'),
  copyTable: 'نسخ الجدول',
  copied: 'تم النسخ',
  downloadPng: 'تنزيل PNG',
  downloadSvg: 'تنزيل SVG',
  downloadCsv: 'تنزيل CSV',
  downloadJson: 'تنزيل JSON',
  print: 'طباعة',
  noPrint: 'لا يمكن الطباعة هنا',
  noFile: 'تعذر إنشاء الملف',
  sampleData: 'بيانات للعرض فقط',
  cite: 'اقتباس',
};
