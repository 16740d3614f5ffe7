import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';

const scales = {
  trillion: { factor: 1e12, short: 'Bio.', long: 'Billionen' },
  billion: { factor: 1e9, short: 'Mrd.', long: 'Milliarden' },
  million: { factor: 1e6, short: 'Mio.', long: 'Millionen' },
  thousand: { factor: 1e3, short: 'Tsd.', long: 'Tausend' },
  one: { factor: 1, short: '', long: '' },
} as const;

/** "Million" after the number one, "Millionen" after every other. */
const agreeing = (number: string, scale: string): string => (number === '1' ? scale.replace(/en$/, '').replace(/rd$/, 'rde') : scale);

/** German words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: Object.values(scales),
  percentName: 'Prozent',
  percent: (number) => `${number}${NBSP}%`,
  amount: (number, scale, currency, counted) => [number, agreeing(number, scale), currency, counted].filter(Boolean).join(NBSP),
  about: (amount) => `rund ${amount}`,
  over: (amount) => `über ${amount}`,
  under: (amount) => `unter ${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' bis ' : '–\u2060') + high,
};
