import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';

/** "Bilhão" and "bilião" are different numbers on the two sides of the Atlantic; "mil milhões" is one on both. */
const scales = {
  trillion: { factor: 1e12, short: 'mil mil M', long: 'milhões de milhões' },
  billion: { factor: 1e9, short: 'mil M', long: 'mil milhões' },
  million: { factor: 1e6, short: 'M', long: 'milhões' },
  thousand: { factor: 1e3, short: 'mil', long: 'mil' },
  one: { factor: 1, short: '', long: '' },
} as const;

/** "Mil milhões" counts, "milhares de milhões" names; milhões want "de" after them. */
function named(number: string, scale: string, what: string): string {
  const one = number === '1' ? scale.replace(/^milhões/, 'milhão') : scale;
  const word = number ? one : scale.replace(/^mil$/, 'milhares').replace(/^mil milhões$/, 'milhares de milhões');
  return [word.replaceAll(' ', NBSP), what].filter(Boolean).join(what && /milh(ões|ão|ares)$/.test(word) ? `${NBSP}de${NBSP}` : NBSP);
}

/** Portuguese words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: [scales.billion, scales.million, scales.thousand, scales.one],
  percentName: '%',
  percent: (number) => `${number}%`,
  amount: (number, scale, currency, counted) => [number, named(number, scale, [currency, counted].filter(Boolean).join(NBSP))].filter(Boolean).join(NBSP),
  about: (amount) => `cerca de ${amount}`,
  over: (amount) => `mais de ${amount}`,
  under: (amount) => `menos de ${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' a ' : '–\u2060') + high,
};
