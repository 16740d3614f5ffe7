import type { SizeTableWords } from '../market-size-words.js';

/** French words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'Taille du marché', unit) => `${measure} par année${unit && `, ${unit}`}`,
  year: 'Année',
  low: 'Bas',
  high: 'Haut',
  shortForecast: 'Prévision',
  inReport: 'Dans le rapport',
};
