import type { SizeTableWords } from '../market-size-words.js';

/** Spanish words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'Tamaño del mercado', unit) => `${measure} por año${unit && `, ${unit}`}`,
  year: 'Año',
  low: 'Bajo',
  high: 'Alto',
  shortForecast: 'Previsión',
  inReport: 'En el informe',
};
