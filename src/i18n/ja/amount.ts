import { NBSP } from '../format.js';
import type { AmountWords, NumberScale } from '../words.js';

/** Currencies as newspapers call them; others stand with their code. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '米ドル', EUR: 'ユーロ', JPY: '円', GBP: '英ポンド', CNY: '人民元', KRW: 'ウォン', INR: 'インドルピー', CHF: 'スイスフラン',
  CAD: 'カナダドル', AUD: '豪ドル', SGD: 'シンガポールドル', HKD: '香港ドル', TWD: '台湾ドル', BRL: 'レアル', AED: 'UAEディルハム', SAR: 'サウジリヤル',
};

const trillion: NumberScale = { factor: 1e12, short: '兆', long: '兆' };
const one: NumberScale = { factor: 1, short: '', long: '' };

/** Japanese words around amounts. Numbers are shown in 兆, 億 and 万; published ones keep the thousands of their source. */
export const amountWords: AmountWords = {
  scales: {
    trillion,
    billion: { factor: 1e9, short: '十億', long: '十億' },
    million: { factor: 1e6, short: '百万', long: '百万' },
    thousand: { factor: 1e3, short: '千', long: '千' },
    one,
  },
  shown: [trillion, { factor: 1e8, short: '億', long: '億' }, { factor: 1e4, short: '万', long: '万' }, one],
  percentName: 'パーセント',
  percent: (number) => `${number}%`,
  // 549.42億米ドル, 百万米ドル, 5.2万台, 5.2万 units.
  amount: (number, scale, currency, counted) => {
    const unit = scale + (CURRENCIES[currency] ?? currency);
    const isForeign = /^[\p{Script=Latin}\d]/u.test(counted);
    return number + (number && unit && '\u2060') + unit + (number + scale && isForeign ? NBSP : '') + counted;
  },
  about: (amount) => `約${amount}`,
  over: (amount) => `${amount}超`,
  under: (amount) => `${amount}未満`,
  range: (low, high) => `${low}～\u2060${high}`,
};
