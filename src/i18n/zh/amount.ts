import { NBSP } from '../format.js';
import type { AmountWords, NumberScale } from '../words.js';

/** Currencies as newspapers call them; others stand with their code. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '美元', EUR: '欧元', CNY: '元人民币', JPY: '日元', GBP: '英镑', KRW: '韩元', INR: '印度卢比', CHF: '瑞士法郎', CAD: '加元',
  AUD: '澳元', SGD: '新加坡元', HKD: '港元', TWD: '新台币', BRL: '巴西雷亚尔', AED: '阿联酋迪拉姆', SAR: '沙特里亚尔',
};

const trillion: NumberScale = { factor: 1e12, short: '万亿', long: '万亿' };
const one: NumberScale = { factor: 1, short: '', long: '' };

/** Chinese words around amounts. Numbers are shown in 万亿, 亿 and 万; published ones keep the thousands of their source. */
export const amountWords: AmountWords = {
  scales: {
    trillion,
    billion: { factor: 1e9, short: '十亿', long: '十亿' },
    million: { factor: 1e6, short: '百万', long: '百万' },
    thousand: { factor: 1e3, short: '千', long: '千' },
    one,
  },
  shown: [trillion, { factor: 1e8, short: '亿', long: '亿' }, { factor: 1e4, short: '万', long: '万' }, one],
  percentName: '百分比',
  percent: (number) => `${number}%`,
  // 549.42亿美元, 百万美元, 5.2万台, 5.2万 units.
  amount: (number, scale, currency, counted) => {
    const unit = scale + (CURRENCIES[currency] ?? currency);
    const isForeign = /^[\p{Script=Latin}\d]/u.test(counted);
    return number + (number && unit && '\u2060') + unit + (number + scale && isForeign ? NBSP : '') + counted;
  },
  about: (amount) => `约${amount}`,
  over: (amount) => `超过${amount}`,
  under: (amount) => `不足${amount}`,
  range: (low, high) => low + (low.startsWith('\u2212') ? ' – ' : '–\u2060') + high,
};
