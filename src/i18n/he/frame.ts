import type { FrameWords } from '../words.js';
import { name, spans } from './grammar.js';

/** Hebrew words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'נתונים לדוגמה.',
  sampleText: 'ערכים בדויים, להדגמה בלבד',
  sampleSource: 'מקור: נתונים לדוגמה',
  source: (report, years) => `מקור: הדוח ${name(report)}${years && `, ${spans(years)}`}`,
  table: 'טבלה',
  figure: 'תרשים',
  actions: 'פעולות נוספות',
  loading: 'נתוני הדוח נטענים',
  fullReport: 'לדוח המלא',
  errorTitle: 'הנתונים לא נטענו',
  noData: 'לא נמסרו נתוני דוח',
  status: { reported: 'מדווח', estimated: 'מוערך', derived: 'מחושב', undisclosed: 'לא פורסם' },
  value: 'ערך',
  basis: 'בסיס',
  noValue: 'אין ערך',
  notDisclosed: 'לא פורסם',
  stop: '. ',
};
