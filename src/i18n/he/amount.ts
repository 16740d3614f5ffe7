import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';

const scales = {
  trillion: { factor: 1e12, short: 'טריליון', long: 'טריליון' },
  billion: { factor: 1e9, short: 'מיליארד', long: 'מיליארד' },
  million: { factor: 1e6, short: 'מיליון', long: 'מיליון' },
  thousand: { factor: 1e3, short: 'אלף', long: 'אלף' },
  one: { factor: 1, short: '', long: '' },
} as const;

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'דולר', EUR: 'אירו', ILS: 'ש״ח', GBP: 'ליש״ט', JPY: 'ין', CNY: 'יואן', INR: 'רופי' };

/** Latin letters stay apart from the numbers around them. */
const foreign = (text: string): string => (text ? `\u2068${text}\u2069` : '');

/** Hebrew words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: Object.values(scales),
  percentName: 'אחוזים',
  percent: (number) => `${number}%`,
  amount: (number, scale, currency, counted) =>
    [number, scale, CURRENCIES[currency] ?? foreign(currency), foreign(counted)].filter(Boolean).join(NBSP),
  about: (amount) => `כ-${amount}`,
  over: (amount) => `יותר מ-${amount}`,
  under: (amount) => `פחות מ-${amount}`,
  range: (low, high) => (low.includes('\u2212') ? `${low} עד ${high}` : `${low}\u200e–\u2060\u200e${high}`),
};
