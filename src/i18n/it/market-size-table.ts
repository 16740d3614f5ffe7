import type { SizeTableWords } from '../market-size-words.js';

/** Italian words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'Dimensione del mercato', unit) => `${measure} per anno${unit && `, ${unit}`}`,
  year: 'Anno',
  low: 'Minimo',
  high: 'Massimo',
  shortForecast: 'Previsione',
  inReport: 'Nel rapporto',
};
