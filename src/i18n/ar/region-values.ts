import type { RegionValuesWords } from '../regions-words.js';
import { name } from './grammar.js';

/** Arabic words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${name(place)}: ${region ? `الأكبر في ${name(region)}` : 'أكبر المناطق'}، ${amount}${ofMarket ? ' من السوق' : ''} في ${year}`,
  measure: (share, region) => {
    const text = share ? 'الحصة السوقية' : 'حجم السوق';
    return region ? `${name(region)}: ${text} حسب الدولة` : `${text} حسب المنطقة والدولة`;
  },
  subtitle: (unit, year, circles) => `${unit}، ${year}${circles ? '. مساحة الدائرة تناسب القيمة' : ''}`,
  percentOfMarket: 'نسبة مئوية من السوق',
  bars: 'أعمدة الدول على مقياس واحد.',
};
