import type { AmountWords } from '../words.js';

/** English words around amounts. */
export const amountWords: AmountWords = {
  shortScales: { one: '', thousand: 'k', million: 'm', billion: 'bn', trillion: 'tn' },
  scales: { one: '', thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
  percent: 'percent',
  about: (amount) => `about ${amount}`,
  over: (amount) => `over ${amount}`,
  under: (amount) => `under ${amount}`,
};
