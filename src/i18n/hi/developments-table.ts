import type { DevelopmentsTableWords } from '../developments-words.js';

/** Hindi words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'रिपोर्ट में बताए गए घटनाक्रम',
  dateColumn: 'तारीख़',
  headingColumn: 'शीर्षक',
  companiesColumn: 'कंपनियाँ',
  textColumn: 'क्या हुआ',
  linkColumn: 'पता',
  notNamed: 'नाम नहीं',
  none: 'कोई नहीं',
};
