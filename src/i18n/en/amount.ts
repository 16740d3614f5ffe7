import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';

const scales = {
  trillion: { factor: 1e12, short: 'tn', long: 'trillion' },
  billion: { factor: 1e9, short: 'bn', long: 'billion' },
  million: { factor: 1e6, short: 'm', long: 'million' },
  thousand: { factor: 1e3, short: 'k', long: 'thousand' },
  one: { factor: 1, short: '', long: '' },
} as const;

/** English words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: Object.values(scales),
  percentName: 'percent',
  percent: (number) => `${number}%`,
  amount: (number, scale, currency, counted) => [currency, number, scale, counted].filter(Boolean).join(NBSP),
  about: (amount) => `about ${amount}`,
  over: (amount) => `over ${amount}`,
  under: (amount) => `under ${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' – ' : '–\u2060') + high,
};
