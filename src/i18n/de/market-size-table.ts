import type { SizeTableWords } from '../market-size-words.js';

/** German words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'Marktgröße', unit) => `${measure} nach Jahr${unit && `, ${unit}`}`,
  year: 'Jahr',
  low: 'Niedrig',
  high: 'Hoch',
  shortForecast: 'Prognose',
  inReport: 'Im Bericht',
};
