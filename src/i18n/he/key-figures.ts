import type { KeyFiguresWords } from '../key-figures-words.js';
import { counted, join, name } from './grammar.js';

/** Hebrew words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'נתונים',
  headline: {
    level: (amount, _isPlain, year) => `שוק של ${amount} ב-${year}`,
    then: (amount, year, isForecast, up) => {
      const verb = up === undefined ? 'להיות' : up ? 'לגדול אל' : 'לרדת אל';
      return isForecast ? `, הצפוי ${verb} ${amount} עד ${year}` : `, ${amount} ב-${year}`;
    },
    rate: (rate, up) => `${up === undefined ? 'שינוי צפוי' : up ? 'צמיחה צפויה' : 'התכווצות צפויה'} של ${rate} בשנה`,
    undisclosed: (market) => `${name(market)}: הגודל לא פורסם כאן`,
  },
  phase: { historical: '', base: ' (שנת בסיס)', forecast: ' (תחזית)' },
  label: (year, how) => `${year}, ${how.replace(/^\((.*)\)$/, '$1')}`,
  scenarios: (low, high) => `תרחיש נמוך ${low}, גבוה ${high}`,
  lowOnly: (low) => `תרחיש נמוך ${low}`,
  highOnly: (high) => `תרחיש גבוה ${high}`,
  growth: 'צמיחה שנתית (CAGR)',
  source: (source) => `מקור: ${name(source)}`,
  facts: {
    baseYear: 'שנת בסיס',
    studyPeriod: 'תקופת המחקר',
    timeline: 'ציר הזמן של הדוח',
    concentration: 'ריכוזיות השוק',
    pages: 'עמודי הדוח',
    published: 'תאריך פרסום',
    edition: 'מהדורה',
    scope: 'היקף',
    publisher: 'מוציא לאור',
  },
  level: { low: 'נמוכה', medium: 'בינונית', high: 'גבוהה' },
  scope: { global: 'כלל העולם', region: 'אזור אחד', country: 'מדינה אחת' },
  remark: (year, text) => `${year}: ${name(text)}.`,
  summary: (years, hasRate, facts) => {
    const parts = [
      years.length && `גודל השוק ב-${join(years.map(String))}`,
      hasRate && 'צמיחה שנתית',
      facts && counted(facts, 'פרט אחד על הדוח', 'שני פרטים על הדוח', 'פרטים על הדוח'),
    ];
    return `נתוני מפתח: ${parts.filter(Boolean).join('; ')}.`;
  },
  emptyTitle: 'לא פורסמו נתוני מפתח',
  emptyText: 'הדוח אינו מפרסם גודל שוק, צמיחה או פרטים על עצמו.',
};
