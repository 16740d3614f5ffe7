import type { KeyTableWords } from '../key-figures-words.js';

/** English words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'Key figures of the report',
  quotedCaption: 'Figures quoted in the text of the report',
  figure: 'Figure',
  quote: 'What it measures',
  size: (measure = 'Market size', year) => `${measure}, ${year}`,
  low: 'low scenario',
  high: 'high scenario',
  growth: (years) => `Growth a year (CAGR)${years && `, ${years}`}`,
  phase: { historical: '', base: ' base year', forecast: ' forecast' },
  change: (status) => `${status} change`,
};
