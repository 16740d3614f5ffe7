import { NBSP } from '../format.js';
import type { AmountWords, NumberScale } from '../words.js';

const billion: NumberScale = { factor: 1e9, short: 'mld', long: 'miliardi' };
const million: NumberScale = { factor: 1e6, short: 'mln', long: 'milioni' };
const thousand: NumberScale = { factor: 1e3, short: 'mila', long: 'migliaia' };
const one: NumberScale = { factor: 1, short: '', long: '' };

/** Italian words around amounts. Beyond thousands of billions numbers stay in billions, as newspapers write them. */
export const amountWords: AmountWords = {
  scales: { trillion: { factor: 1e12, short: 'mila mld', long: 'migliaia di miliardi' }, billion, million, thousand, one },
  shown: [billion, million, thousand, one],
  percentName: 'percentuale',
  percent: (number) => `${number}%`,
  // "54,94 mld USD", "54.942,27 milioni di USD", "300 mila USD", "migliaia di USD".
  amount: (number, scale, currency, counted) => {
    const word = number ? scale.replace('migliaia di', 'mila').replace('migliaia', 'mila') : scale;
    const of = /(milioni|miliardi|migliaia)$/.test(word) && (currency || counted) ? 'di' : '';
    return [number, word, of, currency, counted].filter(Boolean).join(NBSP);
  },
  about: (amount) => `circa ${amount}`,
  over: (amount) => `oltre ${amount}`,
  under: (amount) => `meno di ${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' – ' : '–\u2060') + high,
};
