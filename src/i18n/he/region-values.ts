import type { RegionValuesWords } from '../regions-words.js';
import { name } from './grammar.js';

/** Hebrew words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${name(place)}: ${region ? `הנתון הגדול ב-${name(region)}` : 'האזור הגדול ביותר'}, ${amount}${ofMarket ? ' מהשוק' : ''} ב-${year}`,
  measure: (share, region) => {
    const text = share ? 'נתח שוק' : 'גודל השוק';
    return region ? `${name(region)}: ${text} לפי מדינה` : `${text} לפי אזור ומדינה`;
  },
  subtitle: (unit, year, circles) => `${unit}, ${year}${circles ? '. שטח העיגול יחסי לערך' : ''}`,
  percentOfMarket: 'אחוזים מהשוק',
  bars: 'לעמודות המדינות קנה מידה אחד.',
};
