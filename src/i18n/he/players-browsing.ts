import type { PlayersBrowsingWords } from '../players-words.js';
import { name, quoted } from './grammar.js';

const named = { all: 'חברות', major: 'חברות מובילות', key: 'חברות מפתח' } as const;
const inList = { major: 'ברשימת החברות המובילות', key: 'ברשימת חברות המפתח' } as const;

/** Hebrew words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} מתוך ${of}`,
  noneTitle: (query) => `אין חברה התואמת ל${quoted(query)}`,
  noneText: (count, total, list) => (count === 1 ? 'ברשימה חברה אחת, זו שנזכרת בדוח.' : `ברשימה ${total} ${named[list]} הנזכרות בדוח.`),
  covers: (ofEachKeyPlayer) => `הפרופיל ${ofEachKeyPlayer ? 'של כל חברת מפתח ' : ''}בדוח כולל:`,
  profiled: 'בדוח יש פרופיל של החברה.',
  notProfiled: 'אין פרופיל בתוכן העניינים.',
  listed: (lists) => (lists.length === 2 ? 'רשומה בשתי הרשימות: מובילות ומפתח.' : lists[0] ? `רשומה ${inList[lists[0]]}.` : 'נזכרת בדוח, באף אחת מהרשימות.'),
  printed: (company, list) => `${name(company)} ${inList[list]}.`,
  caption: 'חברות הנזכרות בדוח',
  listColumn: { major: 'רשימת המובילות', key: 'רשימת המפתח' },
  notListed: 'לא רשומה',
  profileColumn: 'פרופיל',
  yes: 'כן',
  no: 'לא',
  firstOf: (count, all) => `${count} הראשונות מתוך ${all} חברות`,
  ofMarket: (percent) => `${percent}% מהשוק`,
  shareColumn: (year) => (year === undefined ? 'נתח שוק' : `נתח שוק ב-${year}, באחוזים`),
};
