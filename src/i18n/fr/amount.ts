import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';
import { de } from './grammar.js';

const scales = {
  trillion: { factor: 1e12, short: 'k Md', long: 'milliers de milliards' },
  billion: { factor: 1e9, short: 'Md', long: 'milliards' },
  million: { factor: 1e6, short: 'M', long: 'millions' },
  thousand: { factor: 1e3, short: 'k', long: 'milliers' },
  one: { factor: 1, short: '', long: '' },
} as const;

/** A long word of a scale is a noun: singular below two, and "de" after it. */
function scaled(number: string, scale: string, what: string): readonly string[] {
  if (scale.length < 5) return [scale, what];
  return [/^[01](,|$)/.test(number) ? scale.replace(/s\b/, '') : scale, what && de(what).replace(' ', NBSP)];
}

/** French words around amounts. */
export const amountWords: AmountWords = {
  scales,
  // Above, the press counts in milliards on: « 1 200 milliards ».
  shown: [scales.billion, scales.million, scales.thousand, scales.one],
  percentName: '%',
  percent: (number) => `${number}${NBSP}%`,
  amount: (number, scale, currency, counted) =>
    [number, ...scaled(number, scale, [currency, counted].filter(Boolean).join(NBSP))].filter(Boolean).join(NBSP),
  about: (amount) => `environ ${amount}`,
  over: (amount) => `plus de ${amount}`,
  under: (amount) => `moins de ${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' à ' : '–\u2060') + high,
};
