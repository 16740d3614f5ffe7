import type { DevelopmentsTableWords } from '../developments-words.js';

/** German words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'Im Bericht genannte Entwicklungen',
  dateColumn: 'Datum',
  headingColumn: 'Überschrift',
  companiesColumn: 'Unternehmen',
  textColumn: 'Was geschah',
  linkColumn: 'Adresse',
  notNamed: 'nicht genannt',
  none: 'keine',
};
