import type { SizeTableWords } from '../market-size-words.js';
import { inBrackets } from './grammar.js';

/** Japanese words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = '市場規模', unit) => `年別の${measure}${inBrackets(unit)}`,
  year: '年',
  low: '下限',
  high: '上限',
  shortForecast: '予測',
  inReport: 'レポートに記載',
};
