import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';

const scales = {
  trillion: { factor: 1e12, short: 'bill.', long: 'billones' },
  billion: { factor: 1e9, short: 'mil M', long: 'mil millones' },
  million: { factor: 1e6, short: 'M', long: 'millones' },
  thousand: { factor: 1e3, short: 'mil', long: 'mil' },
  one: { factor: 1, short: '', long: '' },
} as const;

/** "Mil millones" counts, "miles de millones" names; a millón and a billón want "de" after them. */
function named(number: string, scale: string, what: string): string {
  const one = number === '1' ? scale.replace(/^(m|b)illones$/, '$1illón') : scale;
  const word = number ? one : scale.replace(/^mil\b/, 'miles').replace('miles millones', 'miles de millones');
  return [word.replaceAll(' ', NBSP), what].filter(Boolean).join(what && /ll(ones|ón)$|^miles$/.test(word) ? `${NBSP}de${NBSP}` : NBSP);
}

/** Spanish words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: Object.values(scales),
  percentName: '%',
  percent: (number) => `${number}${NBSP}%`,
  amount: (number, scale, currency, counted) => [number, named(number, scale, [currency, counted].filter(Boolean).join(NBSP))].filter(Boolean).join(NBSP),
  about: (amount) => `cerca de ${amount}`,
  over: (amount) => `más de ${amount}`,
  under: (amount) => `menos de ${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' a ' : '–\u2060') + high,
};
