import type { SizeTableWords } from '../market-size-words.js';
import { name } from './grammar.js';

/** Arabic words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure, unit) => `${measure === undefined ? 'حجم السوق' : name(measure)} حسب السنة${unit && `، ${unit}`}`,
  year: 'السنة',
  low: 'الأدنى',
  high: 'الأعلى',
  shortForecast: 'توقعات',
  inReport: 'في التقرير',
};
