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

/** Where the unit is named alone: "מיליארדי דולרים". */
const UNITS: Readonly<Record<string, string>> = { טריליון: 'טריליוני', מיליארד: 'מיליארדי', מיליון: 'מיליוני', אלף: 'אלפי', דולר: 'דולרים' };

/** Latin letters stay apart from the numbers around them. */
const foreign = (text: string): string => (text ? `\u2068${text}\u2069` : '');

/** Hebrew words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: Object.values(scales),
  percentName: 'אחוזים',
  percent: (number) => `${number}%`,
  amount: (number, scale, currency, counted) => {
    const [size, money] = [scale, CURRENCIES[currency] ?? foreign(currency)].map((word) => (number ? word : (UNITS[word] ?? word)));
    return [number, money || counted ? size : scale, money, foreign(counted)].filter(Boolean).join(NBSP);
  },
  about: (amount) => `כ-${amount}`,
  over: (amount) => `יותר מ-${amount}`,
  under: (amount) => `פחות מ-${amount}`,
  range: (low, high) => (low.includes('\u2212') ? `${low} עד ${high}` : `${low}\u200e–\u2060\u200e${high}`),
};
