import type { DevelopmentsTableWords } from '../developments-words.js';

/** Hebrew words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'התפתחויות הנזכרות בדוח',
  dateColumn: 'תאריך',
  headingColumn: 'כותרת',
  companiesColumn: 'חברות',
  textColumn: 'מה קרה',
  linkColumn: 'כתובת',
  notNamed: 'לא צוינו',
  none: 'אין',
};
