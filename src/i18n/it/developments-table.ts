import type { DevelopmentsTableWords } from '../developments-words.js';

/** Italian words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'Sviluppi citati nel rapporto',
  dateColumn: 'Data',
  headingColumn: 'Titolo',
  companiesColumn: 'Aziende',
  textColumn: 'Che cosa è successo',
  linkColumn: 'Indirizzo',
  notNamed: 'non citate',
  none: 'nessuno',
};
