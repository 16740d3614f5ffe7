import type { SizeTableWords } from '../market-size-words.js';
import { inBrackets } from './grammar.js';

/** Korean words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = '시장 규모', unit) => `연도별 ${measure}${inBrackets(unit)}`,
  year: '연도',
  low: '하한',
  high: '상한',
  shortForecast: '전망',
  inReport: '보고서에 수록',
};
