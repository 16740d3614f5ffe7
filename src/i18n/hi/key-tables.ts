import type { KeyTableWords } from '../key-figures-words.js';

/** Hindi words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'रिपोर्ट के मुख्य आँकड़े',
  quotedCaption: 'रिपोर्ट के पाठ में उद्धृत आँकड़े',
  figure: 'आँकड़ा',
  quote: 'क्या मापता है',
  size: (measure = 'बाज़ार का आकार', year) => `${measure}, ${year}`,
  low: 'न्यूनतम परिदृश्य',
  high: 'अधिकतम परिदृश्य',
  growth: (years) => `सालाना वृद्धि (CAGR)${years && `, ${years}`}`,
  phase: { historical: '', base: ', आधार वर्ष', forecast: ' पूर्वानुमान' },
  change: (status) => `${status} बदलाव`,
};
