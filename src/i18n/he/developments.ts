import type { DevelopmentsWords } from '../developments-words.js';
import { counted, digits, name, spans } from './grammar.js';

const developments = (count: number): string => counted(count, 'התפתחות אחת', 'שתי התפתחויות', 'התפתחויות');

/** Hebrew words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, { month }, written) => `${developments(count)}${count === 1 ? ',' : '; האחרונה'} ב${month && !/^\d/.test(written) ? '' : '-'}${written}`,
  onTimeline: (years) => `על ציר הזמן של הדוח, ${spans(years)}`,
  newestFirst: 'מהחדש לישן',
  summary: (count, from, to) => `${developments(count)}${from === to ? '' : `, מהחדש לישן: ${from} עד ${to}`}.`,
  baseYear: 'שנת בסיס',
  baseYearIs: (year) => `שנת בסיס ${year}.`,
  studyPeriod: 'תקופת המחקר',
  studyPeriodIs: (years) => `תקופת המחקר ${spans(years)}`,
  timeline: (years) => `ציר זמן ${spans(years)}`,
  stop: '.',
  events: (count) => counted(count, 'אירוע אחד', 'שני אירועים', 'אירועים'),
  months: (names, year) => `${names.join(', ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${name(what)}`,
  showAll: (count) => `הצגת כל ה-${digits(count)}`,
  link: (host) => `לקריאה ב-${name(host)}`,
  figure: 'רשימה',
  emptyTitle: 'לא צוינו התפתחויות',
  emptyText: 'הדוח אינו מציין כאן התפתחויות.',
};
