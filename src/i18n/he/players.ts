import type { PlayersWords } from '../players-words.js';
import { counted } from './grammar.js';

const major = (count: number): string => counted(count, 'חברה מובילה אחת', 'שתי חברות מובילות', 'חברות מובילות');
const key = (count: number): string => counted(count, 'חברת מפתח אחת', 'שתי חברות מפתח', 'חברות מפתח');
const lists = { major: 'ברשימת המובילות', key: 'ברשימת המפתח' } as const;

/** Hebrew words of the player list as it first stands. Counts stand in digits. */
export const playersWords: PlayersWords = {
  numbers: [],
  headline: (count, _spelled, noneDominant) =>
    `${counted(count, 'חברה אחת נזכרת', 'שתי חברות נזכרות', 'חברות נזכרות')}${noneDominant ? ', אף אחת מהן אינה שולטת' : ''}`,
  subtitle: (majors, keys, both) =>
    [majors ? major(majors) : '', keys ? key(keys) : ''].filter(Boolean).join(' ו-').replace(/ו-(?=[א-ת])/, 'ו') + (both ? `; ${counted(both, 'אחת מהן', 'שתיים מהן', 'מהן')} בשתי הרשימות` : ''),
  filter: 'אילו חברות',
  filters: { all: 'הכול', major: 'מובילות', key: 'מפתח' },
  sort: 'סדר',
  sorts: { report: 'סדר הדוח', name: 'שם א–ת', share: 'לפי נתח' },
  find: 'חיפוש חברה',
  clear: 'ניקוי החיפוש',
  list: 'חברות',
  company: 'חברה',
  lists: { major: 'חברה מובילה', key: 'חברת מפתח' },
  showAll: (total) => `הצגת כל ה-${total}`,
  namesAsIn: (list, below) => `השמות כפי שהם ${lists[list]}${below ? `; צורה שונה ${lists[list === 'key' ? 'major' : 'key']} מופיעה מתחת` : ''}.`,
  otherForms: 'צורה שונה באחת הרשימות מופיעה מתחת לשם.',
  missing: 'נתחי השוק לא פורסמו כאן.',
  missingAnalysed: 'הדוח מנתח אותם חברה אחר חברה.',
  missingProfiled: (spelled) => (spelled === '1' ? 'הדוח כולל פרופיל של אחת החברות.' : `הדוח כולל פרופילים של ${spelled} מהחברות.`),
  summary: (count) => (count === '1' ? 'חברה אחת. לא פורסם נתח שוק.' : `${count} חברות בסדר הדוח, שאינו סדר גודל. לא פורסם אף נתח שוק.`),
  figure: 'רשימה',
  emptyTitle: 'לא צוינו חברות',
  emptyText: 'הדוח אינו מציין כאן חברות מובילות או חברות מפתח.',
};
