import type { RegionDetailWords } from '../regions-words.js';
import { counted, list } from './grammar.js';

const entries = (count: number): string => counted(count, 'प्रविष्टि', 'प्रविष्टियाँ');

/** Hindi words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region}: बाज़ार में सबसे आगे`,
    fastest: (region) => `${region}: सबसे तेज़ी से बढ़ता क्षेत्र`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? counted(countries, 'देश') : '', groups ? counted(groups, 'देश समूह') : '', rest ? 'शेष' : ''];
      return [region, list(parts.filter(Boolean))].filter(Boolean).join(': ');
    },
  },
  lines: (count) => `रिपोर्ट में ${entries(count)}`,
  kind: { region: 'क्षेत्र', country: 'देश', group: 'देश समूह', rest: 'शेष' },
  when: (place, year) => `${place}, ${year}`,
  how: {
    undisclosed: 'रिपोर्ट में है; मान यहाँ अघोषित',
    largest: (line, amount) => `सबसे बड़ी प्रविष्टि: ${line}, ${amount}`,
    growth: (rate) => `सालाना ${rate} वृद्धि`,
    rest: (region) => `${region} में नामित प्रविष्टियों के अलावा जो है`,
  },
  summary: (region, lines) => `${region} का मानचित्र${lines ? `, रिपोर्ट की ${entries(lines)}` : ''}।`,
  table: {
    place: 'क्षेत्र या प्रविष्टि',
    kind: 'प्रकार',
    claims: 'रिपोर्ट का कथन',
    growth: 'सालाना वृद्धि',
    caption: (measure) => `क्षेत्र और उनकी प्रविष्टियाँ${measure && `: ${measure}`}`,
    ofMarket: (percent) => `बाज़ार का ${percent}%`,
    measure: (unit, year) => `${unit}, ${year}`,
  },
  mapFailed: 'मानचित्र लोड नहीं हुआ। क्षेत्र नीचे सूची में हैं।',
  retry: 'फिर कोशिश करें',
  level: 'स्तर',
  allRegions: 'सभी क्षेत्र',
};
