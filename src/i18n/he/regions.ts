import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { counted, join, list, name, quoted, spans } from './grammar.js';

const countryLines = (count: number): string => counted(count, 'שורת מדינה אחת', 'שתי שורות מדינה', 'שורות מדינה');

/** Hebrew words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `${list(leading)}: מובילות וצמיחה מהירה מכולן`;
      return [leading.length && `מובילות בשוק: ${list(leading)}`, fastest.length && `הצמיחה המהירה ביותר: ${list(fastest)}`].filter(Boolean).join('; ');
    },
    count: (regions, lines) => counted(regions, 'אזור אחד', 'שני אזורים', 'אזורים') + (lines ? `, ${countryLines(lines)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. הצבע מסמן את הכותרת, לא ערך`,
    shaded: (text) => `${text}. הגוונים מסמנים מה נקוב בשם, לא ערך`,
  },
  leads: 'מובילות בשוק',
  growsFastest: 'הצמיחה המהירה ביותר',
  key: { listed: 'נקוב בשמו', rest: 'בשורת ״יתר״', none: 'לא בדוח' },
  lines: (count) => countryLines(count),
  summary: {
    world: 'מפת העולם.',
    part: (place, facts) => `${name(place)}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    more: (more) => `ועוד ${more}`,
  },
  note: {
    groups: (names, rest) =>
      `המדינות מקובצות כפי שהדוח מונה אותן. ללא פירוט חברים: ${join([...names.map(name), ...(rest ? ['שורות ״יתר״'] : [])])}; כאן לפי הגדרות מקובלות.`,
    map: (projection) =>
      `מפה: ⁦Natural Earth⁩, לפי השליטה בשטח בפועל; היטל ${projection === 'world' ? '⁦Equal Earth⁩' : 'אזימוטלי שווה שטח'}. הגבולות אינם מביעים עמדה.`,
  },
  missing: (years, unit, scale) => {
    const written = amountWords.amount('', amountWords.scales[scale].long, unit, '');
    return `הערכים לא פורסמו כאן. הדוח מביא אותם לפי אזור ומדינה${years && ` לשנים ${spans(years)}`}${unit && `, ב${/^[א-ת]/.test(written) ? '' : '-'}${written}`}.`;
  },
  showOnMap: 'הצגה במפה',
  loadingMap: 'המפה נטענת',
  unknownPlace: (place) => `נמצא ${quoted(place)}, נדרש אזור, מדינה או קבוצת מדינות מוכרים, או הקודים שלהם`,
  figure: 'מפה',
  emptyTitle: 'לא פורסמו אזורים',
  emptyText: 'הדוח אינו מציין אילו אזורים הוא מכסה.',
};
