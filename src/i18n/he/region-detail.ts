import type { RegionDetailWords } from '../regions-words.js';
import { counted, join, name } from './grammar.js';

const linesOf = (count: number): string => counted(count, 'שורה אחת', 'שתי שורות', 'שורות');

/** Hebrew words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${name(region)}: האזור המוביל בשוק`,
    fastest: (region) => `${name(region)}: האזור הצומח ביותר`,
    composition: (region, countries, groups, rest) => {
      const parts = [
        countries ? counted(countries, 'מדינה אחת', 'שתי מדינות', 'מדינות') : '',
        groups ? counted(groups, 'קבוצת מדינות אחת', 'שתי קבוצות מדינות', 'קבוצות מדינות') : '',
        rest ? 'היתר' : '',
      ];
      return [name(region), join(parts.filter(Boolean))].filter(Boolean).join(': ');
    },
  },
  lines: (count) => `${linesOf(count)} בדוח`,
  kind: { region: 'אזור', country: 'מדינה', group: 'קבוצת מדינות', rest: 'היתר' },
  when: (place, year) => `${name(place)}, ${year}`,
  how: {
    undisclosed: 'מופיע בדוח; הערכים לא פורסמו כאן',
    largest: (line, amount) => `השורה הגדולה: ${name(line)}, ${amount}`,
    growth: (rate) => `צמיחה של ${rate} בשנה`,
    rest: (region) => `היתר של ${name(region)}, מלבד השורות הנקובות`,
  },
  summary: (region, lines) => `מפה: ${name(region)}${lines ? `, ${linesOf(lines)} בדוח` : ''}.`,
  table: {
    place: 'אזור או שורה',
    kind: 'סוג',
    claims: 'לפי הדוח',
    growth: 'צמיחה שנתית',
    caption: (measure) => `האזורים והשורות שלהם${measure && `: ${measure}`}`,
    ofMarket: (percent) => `${percent}% מהשוק`,
    measure: (unit, year) => `${unit}, ${year}`,
  },
  mapFailed: 'המפה לא נטענה. האזורים רשומים למטה.',
  retry: 'ניסיון נוסף',
  level: 'רמה',
  allRegions: 'כל האזורים',
};
