import type { SizeTableWords } from '../market-size-words.js';

/** English words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'Market size', unit) => `${measure} by year${unit && `, ${unit}`}`,
  year: 'Year',
  low: 'Low',
  high: 'High',
  shortForecast: 'Forecast',
  inReport: 'In the report',
};
