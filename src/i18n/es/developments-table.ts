import type { DevelopmentsTableWords } from '../developments-words.js';

/** Spanish words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'Novedades citadas en el informe',
  dateColumn: 'Fecha',
  headingColumn: 'Título',
  companiesColumn: 'Empresas',
  textColumn: 'Qué ocurrió',
  linkColumn: 'Dirección',
  notNamed: 'no citadas',
  none: 'ninguna',
};
