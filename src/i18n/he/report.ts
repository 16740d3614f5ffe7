import type { ReportWords } from '../report-words.js';
import { name, quoted, spans } from './grammar.js';

/** Hebrew words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'בדוח זה',
  labels: {
    'key-figures': 'נתוני מפתח',
    'market-size-chart': 'גודל השוק',
    'insights': 'תובנות',
    'quoted-figures': 'נתונים בטקסט',
    'segment-treemap': 'פילוחים',
    'segment-outline': 'פילוחים',
    'regional-map': 'אזורים',
    'market-dynamics': 'דינמיקה',
    'player-list': 'חברות',
    'concentration-meter': 'ריכוזיות',
    'developments': 'התפתחויות',
    'contents': 'תוכן',
    'audit': 'בדיקה',
  },
  pages: (count, written) => (count === 1 ? 'עמוד אחד' : count === 2 ? 'שני עמודים' : `${written} עמודים`),
  timeline: (years) => `ציר זמן ${spans(years)}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `מקור כל הנתונים: ${[`הדוח ${name(report)}`, details && name(details), spans(timeline)].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `מקור: נתונים לדוגמה, שהומצאו עבור ${name(report)}.`,
  years: (baseYear, studyPeriod) => {
    const parts = [baseYear && `שנת בסיס ${baseYear}`, studyPeriod && `תקופת המחקר ${spans(studyPeriod)}`].filter(Boolean);
    return parts.length ? `${parts.join(', ')}.` : '';
  },
  licence: (terms) => `רישיון: ${name(terms)}`,
  open: (segments, regions) =>
    segments && regions ? 'הערכים לפי פילוח ואזור לא פורסמו כאן.'
    : segments ? 'הערכים לפי פילוח לא פורסמו כאן.'
    : regions ? 'הערכים לפי אזור לא פורסמו כאן.' : '',
  fullReport: (pages) => (pages ? `בדוח המלא ${pages}.` : ''),
  under: (heading, text) => `בדוח תחת ${quoted(heading)}${text ? `: ${name(text)}` : '.'}`,
  lists: (headings) => `הרשימות בדוח: ${headings.map(quoted).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'חלק זה של הדוח לא נטען.',
  retry: 'ניסיון נוסף',
};
