import { NBSP } from '../format.js';
import type { AmountWords } from '../words.js';
import { percent } from './grammar.js';

const scales = {
  trillion: { factor: 1e12, short: 'تريليون', long: 'تريليون' },
  billion: { factor: 1e9, short: 'مليار', long: 'مليار' },
  million: { factor: 1e6, short: 'مليون', long: 'مليون' },
  thousand: { factor: 1e3, short: 'ألف', long: 'ألف' },
  one: { factor: 1, short: '', long: '' },
} as const;

/** After 3 to 10. */
const PLURALS: Readonly<Record<string, string>> = { تريليون: 'تريليونات', مليار: 'مليارات', مليون: 'ملايين', ألف: 'آلاف' };
const FEW = /^(?:[3-9]|10|[٣-٩]|١٠)$/;

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'دولار', EUR: 'يورو', GBP: 'جنيه إسترليني', SAR: 'ريال سعودي', AED: 'درهم إماراتي', EGP: 'جنيه مصري', JPY: 'ين', CNY: 'يوان', INR: 'روبية',
};

/** Latin letters stay apart from the numbers around them. */
const foreign = (text: string): string => (text ? `\u2068${text}\u2069` : '');

/** Arabic words around amounts. */
export const amountWords: AmountWords = {
  scales,
  shown: Object.values(scales),
  percentName: 'نسبة مئوية',
  percent,
  amount: (number, scale, currency, counted) =>
    [number, FEW.test(number) ? (PLURALS[scale] ?? scale) : scale, CURRENCIES[currency]?.replaceAll(' ', NBSP) ?? foreign(currency), foreign(counted)].filter(Boolean).join(NBSP),
  about: (amount) => `نحو ${amount}`,
  over: (amount) => `أكثر من ${amount}`,
  under: (amount) => `أقل من ${amount}`,
  range: (low, high) => (low.includes('\u2212') ? `${low} إلى ${high}` : `${low}\u200e–\u2060\u200e${high}`),
};
