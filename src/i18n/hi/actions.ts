import type { ActionWords } from '../words.js';
import { digits } from './grammar.js';

/** Hindi words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'तालिका में देखें',
  showFigure: (figure) => `${figure} में देखें`,
  moreRows: (count, all) => `${digits(all)} में से ${digits(count)} और पंक्तियाँ`,
  copyTable: 'तालिका कॉपी करें',
  copied: 'कॉपी हुआ',
  downloadPng: 'PNG डाउनलोड',
  downloadSvg: 'SVG डाउनलोड',
  downloadCsv: 'CSV डाउनलोड',
  downloadJson: 'JSON डाउनलोड',
  print: 'प्रिंट करें',
  noPrint: 'यहाँ प्रिंट नहीं किया जा सकता',
  noFile: 'फ़ाइल नहीं बन सकी',
  sampleData: 'नमूना डेटा',
  cite: 'उद्धृत करें',
};
