import type { DevelopmentsTableWords } from '../developments-words.js';

/** Portuguese words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'Acontecimentos citados no relatório',
  dateColumn: 'Data',
  headingColumn: 'Título',
  companiesColumn: 'Empresas',
  textColumn: 'O que aconteceu',
  linkColumn: 'Endereço',
  notNamed: 'não citadas',
  none: 'nenhuma',
};
