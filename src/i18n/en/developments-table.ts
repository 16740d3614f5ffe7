import type { DevelopmentsTableWords } from '../developments-words.js';

/** English words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'Developments named in the report',
  dateColumn: 'Date',
  headingColumn: 'Heading',
  companiesColumn: 'Companies',
  textColumn: 'What happened',
  linkColumn: 'Address',
  notNamed: 'not named',
  none: 'none',
};
