import type { DevelopmentsTableWords } from '../developments-words.js';

/** French words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'Faits marquants cités dans le rapport',
  dateColumn: 'Date',
  headingColumn: 'Titre',
  companiesColumn: 'Entreprises',
  textColumn: 'Ce qui s’est passé',
  linkColumn: 'Adresse',
  notNamed: 'non citées',
  none: 'aucune',
};
