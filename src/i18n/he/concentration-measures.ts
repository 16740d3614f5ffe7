import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { counted, digits, name } from './grammar.js';

const companies = (count: number): string => counted(count, 'חברה אחת', 'שתי חברות', 'חברות');

/** Hebrew words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${name(company)}: ${share} מהשוק`,
    largest: (count, share, proven) => `${counted(count, 'החברה', 'שתי החברות', 'החברות')} הגדולות${proven ? '' : ' מבין הנזכרות'} מחזיקות ${share} מהשוק`,
    named: (count, share) => `${counted(count, 'החברה', 'שתי החברות', 'החברות')} הנזכרות מחזיקות ${share} מהשוק`,
    index: (index, band) => `מדד הרפינדל־הירשמן: ${index}${band && `, ${band}`}`,
    undisclosed: 'ריכוזיות השוק לא פורסמה כאן',
  },
  sharesSubtitle: (year) => `נתחי שוק, ${year}`,
  measuresSubtitle: 'מדדי הריכוזיות שפורסמו בדוח',
  largestList: (count, year) => (count === 1 ? `חברה שנתחה ידוע, ${year}` : `${counted(count, '', 'שתי החברות', 'החברות')} הגדולות הנזכרות, ${year}`),
  otherNamed: (count) => (count === 1 ? 'חברה נוספת' : `${counted(count, '', 'שתי חברות', 'חברות')} נוספות`),
  unnamed: 'כל השאר',
  measure: {
    cr4: 'ארבע החברות הגדולות (CR4)',
    cr5: 'חמש החברות הגדולות (CR5)',
    hhi: 'מדד הרפינדל־הירשמן (HHI)',
  },
  short: { cr4: 'ארבע הגדולות (CR4)', cr5: 'חמש הגדולות (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `מחושב לפי נתחיהן של ${companies(count)}`,
  band: { low: 'מתחת ל-1,000', moderate: 'ריכוזיות מתונה', high: 'ריכוזיות גבוהה' },
  guideline:
    'מדד HHI הוא סכום ריבועי הנתחים באחוזים. לפי הנחיות המיזוגים בארה״ב משנת 2023, שוק מעל 1,800 הוא בעל ריכוזיות גבוהה; בין 1,000 ל-1,800 הריכוזיות מתונה.',
  indexRange: 'הקצה הנמוך של HHI: כל החברות שלא נזכרו קטנות מכדי להשפיע. הקצה הגבוה: אחת מהן מחזיקה בכל היתר.',
  indexProven: 'הקצה הנמוך של HHI: כל החברות שלא נזכרו קטנות מכדי להשפיע. הקצה הגבוה: הן גדולות ככל שמתיר הנתח שפורסם של הגדולות.',
  tableCaption: 'ריכוזיות השוק',
  tableMeasure: 'מדד',
  tableShare: (company, year) => `${name(company)}, נתח ${year}`,
  tableStated: 'הדרגה לפי הדוח',
  summary: (count, index) => {
    const shares = count ? `הנתחים של ${count === 1 ? 'החברה היחידה שנתחה ידוע' : `${counted(count, '', 'שתי החברות', 'החברות')} הגדולות הנזכרות`} מתוך השוק כולו.` : '';
    return [shares, index && `מדד HHI: ${index}, בסולם שספיו ${digits(1000)} ו-${digits(1800)}.`].filter(Boolean).join(' ');
  },
};
