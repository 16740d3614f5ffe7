import type { SizeTableWords } from '../market-size-words.js';

/** Portuguese words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'Tamanho do mercado', unit) => `${measure} por ano${unit && `, ${unit}`}`,
  year: 'Ano',
  low: 'Baixo',
  high: 'Alto',
  shortForecast: 'Previsão',
  inReport: 'No relatório',
};
