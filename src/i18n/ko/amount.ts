import { NBSP } from '../format.js';
import type { AmountWords, NumberScale } from '../words.js';

/** Currencies as newspapers call them; others stand with their code. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '달러', EUR: '유로', KRW: '원', JPY: '엔', CNY: '위안', GBP: '파운드', INR: '루피', CHF: '스위스프랑', CAD: '캐나다달러',
  AUD: '호주달러', SGD: '싱가포르달러', HKD: '홍콩달러', TWD: '대만달러', BRL: '헤알', AED: '디르함', SAR: '리얄',
};

const trillion: NumberScale = { factor: 1e12, short: '조', long: '조' };
const one: NumberScale = { factor: 1, short: '', long: '' };

/** Korean words around amounts. Numbers are shown in 조, 억 and 만; published ones keep the thousands of their source. */
export const amountWords: AmountWords = {
  scales: {
    trillion,
    billion: { factor: 1e9, short: '십억', long: '십억' },
    million: { factor: 1e6, short: '백만', long: '백만' },
    thousand: { factor: 1e3, short: '천', long: '천' },
    one,
  },
  shown: [trillion, { factor: 1e8, short: '억', long: '억' }, { factor: 1e4, short: '만', long: '만' }, one],
  percentName: '퍼센트',
  percent: (number) => `${number}%`,
  // "549.42억 달러", "백만 달러", "5.2만 대".
  amount: (number, scale, currency, counted) => [number + scale, CURRENCIES[currency] ?? currency, counted].filter(Boolean).join(NBSP),
  about: (amount) => `약 ${amount}`,
  over: (amount) => `${amount} 초과`,
  under: (amount) => `${amount} 미만`,
  range: (low, high) => `${low}~\u2060${high}`,
};
