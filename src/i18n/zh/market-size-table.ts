import type { SizeTableWords } from '../market-size-words.js';
import { inBrackets } from './grammar.js';

/** Chinese words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = '市场规模', unit) => `各年${measure}${inBrackets(unit)}`,
  year: '年份',
  low: '低',
  high: '高',
  shortForecast: '预测',
  inReport: '见报告',
};
