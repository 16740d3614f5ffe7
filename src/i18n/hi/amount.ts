import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';

/** Scales that data is counted in; a million is shown as ten lakh, but a published "million" stays one. */
const scales = {
  trillion: { factor: 1e12, short: 'लाख करोड़', long: 'लाख करोड़' },
  billion: { factor: 1e9, short: 'अरब', long: 'अरब' },
  million: { factor: 1e6, short: 'मिलियन', long: 'मिलियन' },
  thousand: { factor: 1e3, short: 'हज़ार', long: 'हज़ार' },
  one: { factor: 1, short: '', long: '' },
} as const;

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'डॉलर', EUR: 'यूरो', GBP: 'पाउंड', INR: 'रुपये', JPY: 'येन', CNY: 'युआन' };

/** Hindi words around amounts. The business pages go from अरब to लाख करोड़; खरब, between them, is hardly read there. */
export const amountWords: AmountWords = {
  scales,
  shown: [
    scales.trillion,
    scales.billion,
    { factor: 1e7, short: 'करोड़', long: 'करोड़' },
    { factor: 1e5, short: 'लाख', long: 'लाख' },
    scales.thousand,
    scales.one,
  ],
  percentName: 'प्रतिशत',
  percent: (number) => `${number}%`,
  amount: (number, scale, currency, counted) => [number, scale.replaceAll(' ', NBSP), CURRENCIES[currency] ?? currency, counted].filter(Boolean).join(NBSP),
  about: (amount) => `लगभग ${amount}`,
  over: (amount) => `${amount} से अधिक`,
  under: (amount) => `${amount} से कम`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' – ' : '–\u2060') + high,
};
