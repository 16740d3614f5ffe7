import type { SizeTableWords } from '../market-size-words.js';
import { name } from './grammar.js';

/** Hebrew words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure, unit) => `${measure === undefined ? 'גודל השוק' : name(measure)} לפי שנים${unit && `, ${unit}`}`,
  year: 'שנה',
  low: 'נמוך',
  high: 'גבוה',
  shortForecast: 'תחזית',
  inReport: 'בדוח המלא',
};
