import type { DevelopmentsTableWords } from '../developments-words.js';

/** Arabic words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'التطورات المذكورة في التقرير',
  dateColumn: 'التاريخ',
  headingColumn: 'العنوان',
  companiesColumn: 'الشركات',
  textColumn: 'ما حدث',
  linkColumn: 'الرابط',
  notNamed: 'غير مذكورة',
  none: 'لا يوجد',
};
