import type { RegionDetailWords } from '../regions-words.js';
import { counted, COUNTRY, join, name, percent as percentOf, type Noun } from './grammar.js';

const GROUP: Noun = { one: 'مجموعة دول واحدة', two: 'مجموعتا دول', few: 'مجموعات دول', many: 'مجموعة دول' };
const ENTRY: Noun = { one: 'بند واحد', two: 'بندان', few: 'بنود', many: 'بندًا', other: 'بند' };

/** Arabic words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${name(region)}: المنطقة المهيمنة على السوق`,
    fastest: (region) => `${name(region)}: المنطقة الأسرع نموًا`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? counted(countries, COUNTRY) : '', groups ? counted(groups, GROUP) : '', rest ? 'البقية' : ''];
      return [name(region), join(parts.filter(Boolean))].filter(Boolean).join(': ');
    },
  },
  lines: (count) => `${counted(count, ENTRY)} في التقرير`,
  kind: { region: 'منطقة', country: 'دولة', group: 'مجموعة دول', rest: 'البقية' },
  when: (place, year) => `${name(place)}، ${year}`,
  how: {
    undisclosed: 'في التقرير؛ القيم غير مُفصح عنها هنا',
    largest: (line, amount) => `أكبر بند: ${name(line)}، ${amount}`,
    growth: (rate) => `نمو بنسبة ${rate} سنويًا`,
    rest: (region) => `ما تضمه ${name(region)} سوى البنود المذكورة`,
  },
  summary: (region, lines) => `خريطة: ${name(region)}${lines ? `، ${counted(lines, ENTRY)} في التقرير` : ''}.`,
  table: {
    place: 'المنطقة أو البند',
    kind: 'النوع',
    claims: 'قول التقرير',
    growth: 'النمو السنوي',
    caption: (measure) => `المناطق وبنودها${measure && `: ${measure}`}`,
    ofMarket: (percent) => `${percentOf(percent)} من السوق`,
    measure: (unit, year) => `${unit}، ${year}`,
  },
  mapFailed: 'لم تُحمَّل الخريطة. المناطق مدرجة أدناه.',
  retry: 'إعادة المحاولة',
  level: 'المستوى',
  allRegions: 'كل المناطق',
};
