import type { SizeTableWords } from '../market-size-words.js';

/** Hindi words of the size chart's table view. */
export const sizeTableWords: SizeTableWords = {
  caption: (measure = 'बाज़ार का आकार', unit) => `${measure}, वर्षवार${unit && `, ${unit}`}`,
  year: 'वर्ष',
  low: 'न्यूनतम',
  high: 'अधिकतम',
  shortForecast: 'पूर्वानुमान',
  inReport: 'रिपोर्ट में',
};
