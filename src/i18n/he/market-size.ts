import { capitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { name, signed, spans } from './grammar.js';

/** "עד 2031" of a forecast, "מ-2021 עד 2024" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `עד ${to}` : `מ-${from} עד ${to}`);
/** The market's name opens the sentence, in the report's letters. */
const opening = (market: string): string => name(capitalize(market, 'en'));
const expected = ({ forecast }: HeadlineSpan): string => (forecast ? ' צפויה' : '');

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `מוביל אל ${reached} ב-${year}, ${percent}% ${under ? 'מתחת לערך' : 'מעל הערך'} המדווח.`;

/** Hebrew words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure, rest) => (measure === undefined ? 'גודל השוק' : name(measure)) + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => `${opening(market)}: צמיחה${expected(span)} פי ${fold} ${over(span)}`,
    change: (market, percent, span, up) => `${opening(market)}: ${up ? 'צמיחה' : 'התכווצות'}${expected(span)} של ${percent}% ${over(span)}`,
    flat: (market, amount, span) => `${opening(market)}: יציבות${expected(span)} ברמה של ${amount} ${over(span)}`,
    level: (market, amount, year) => `${opening(market)}: ${amount} ב-${year}`,
    fromTo: (market, start, end, span) => `${opening(market)}: מעבר${span.forecast ? ' צפוי' : ''} מרמה של ${start} אל ${end} ${span.forecast ? over(span) : `ב-${span.to}`}`,
    rate: (market, rate, up) => `${opening(market)}: ${up === undefined ? 'שינוי צפוי' : up ? 'צמיחה צפויה' : 'התכווצות צפויה'} של ${rate} בשנה`,
  },
  key: {
    historical: 'מדווח',
    base: 'מדווח, שנת בסיס',
    forecast: 'מדווח, תחזית',
    estimated: 'מדווח או מוערך',
    estimatedForecast: 'מדווח או מוערך, תחזית',
    derived: 'מחושב לפי השיעור שצוין',
    given: 'מחושב, לא פורסם',
    band: 'מנמוך לגבוה',
  },
  shortKey: {
    historical: 'מדווח',
    base: 'שנת בסיס',
    forecast: 'תחזית',
    estimated: 'מדווח או מוערך',
    estimatedForecast: 'תחזית',
    derived: 'מחושב',
    given: 'מחושב',
    band: 'נמוך–גבוה',
  },
  aYear: (rate) => `${signed(rate)} בשנה`,
  compound: (years) => `צמיחה שנתית מורכבת (CAGR)${years && `, ${spans(years)}`}`,
  compoundShort: (years) => `\u2066CAGR\u2069 ${spans(years)}`.trim(),
  phase: { historical: '', base: 'שנת בסיס', forecast: 'תחזית' },
  baseYear: 'שנת בסיס',
  baseYearShort: 'בסיס',
  historical: 'נתוני עבר',
  forecast: (studyPeriod) => `תחזית${studyPeriod && `, תקופת המחקר ${spans(studyPeriod)}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `מחושב מערך ${year} לפי השיעור שצוין, ${rate} בשנה; לא נתון שפורסם`,
    times: (fold, year) => `, פי ${fold} מערך ${year}`,
    range: (low, high) => `. נמוך ${low}, גבוה ${high}`,
    source: (source) => `מקור: ${name(source)}`,
    undisclosed: 'מופיע בדוח, לא פורסם כאן',
    missing: 'לא נמסר ערך שמיש לשנה זו',
  },
  note: {
    solid: (year, rate) => `עמודות מלאות הן ערכי הדוח. עמודות מקווקוות מחושבות: ערך ${year} בצמיחה שצוינה, ${rate} בשנה.`,
    calculated: (year, rate) => `עמודות מקווקוות מחושבות: ערך ${year} והשיעור שצוין, ${rate} בשנה.`,
    rounded: (mismatch) => `השיעור מעוגל, ולכן הוא ${leads(mismatch)}`,
    differs: (mismatch) => `השיעור שצוין, ${mismatch.rate} בשנה, אינו תואם לערכי הקצה: הוא ${leads(mismatch)}`,
    outside: (years) => `השנים ${spans(years)} מופיעות בדוח אך לא פורסמו כאן.`,
    gap: 'חסר נשאר חסר: אין קו, אין אומדן, אין אפס.',
    band: 'הרצועה נמתחת מהתרחיש הנמוך לגבוה.',
    estimated: (years) => `מוציא הדוח מגדיר כאומדן את: ${spans(years)}.`,
    open: 'הדוח מציין שיעור אך לא גודל שוק: לאף עמודה אין גובה.',
  },
  summary: {
    span: (from, to) => (from === to ? `תרשים עמודות לשנת ${from}.` : `תרשים עמודות לשנים ${from} עד ${to}.`),
    level: (year, amount, status) => `${year}: ${amount}, ${status}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} שפורסמו`, calculated && `${calculated} מחושבות`, open && `${open} בלי ערך`];
      return `שנים: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `צמיחה שנתית מורכבת שצוינה: ${rate} בשנה${years && `, ${spans(years)}`}.`,
  },
  forecastStatus: (status) => `תחזית, ${status}`,
  missing: (years) => `הדוח המלא כולל את השנים ${spans(years)}.`,
  emptyTitle: 'לא פורסם גודל שוק',
  emptyText: 'הדוח אינו מפרסם כאן ערכים שנתיים. הם חלק מהדוח המלא.',
};
