import type { TroubleWords } from '../words.js';
import { counted, digits, name } from './grammar.js';

/** Hebrew words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'שאר הדף אינו מושפע.',
  retry: 'ניסיון נוסף',
  noCode: 'חלק מהקוד שמצייר את זה לא נטען.',
  errors: {
    'bad-src': (detail) => `אי אפשר להשתמש בכתובת ${name(detail)}: נדרשת כתובת http, https או כתובת באתר זה.`,
    network: () => 'לא ניתן היה להגיע לנתונים.',
    http: (detail) => `השרת השיב ${name(detail)} במקום הנתונים.`,
    timeout: (detail) => `הנתונים לא הגיעו בתוך ${detail} שניות.`,
    'too-large': (detail) => `הנתונים גדולים מ-${detail} MB.`,
    'not-json': (detail) => `השרת שלח ${name(detail)} במקום JSON.`,
    'bad-json': (detail) => `הנתונים אינם JSON תקין: ${name(detail)}.`,
    'data-changed': (detail) => `הנתונים השתנו מאז פורסמה מהדורה זו, ולכן אינם מוצגים: ${name(detail)}.`,
    'cannot-verify': (detail) => `אי אפשר לבדוק אם אלה נתוני מהדורה זו, ולכן אינם מוצגים${detail ? `: ${name(detail)}` : ''}.`,
    invalid: (detail) => `הנתונים אינם דוח: ${name(detail)}.`,
  },
  issuesTitle: (count) => `${counted(count, 'רשומה אחת', 'שתי רשומות', 'רשומות')} מהנתונים הושמטו.`.replace('אחת מהנתונים הושמטו', 'אחת מהנתונים הושמטה'),
  issuesRest: 'השאר מוצג כפי שנמסר.',
  moreIssues: (count) => `ועוד ${digits(count)}`,
  noData: 'הרכיב זקוק לדוח: במאפיין src, בתכונה report, או ב-vt-report שסביבו.',
  emptyTitle: 'לא פורסם כאן דבר',
  emptyText: 'הדוח אינו מפרסם דבר לתרשים זה.',
};
