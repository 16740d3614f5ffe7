import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { counted, name } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'חץ מסמן ״יותר מ״',
  under: 'עמודה פתוחה ״פחות מ״',
  about: 'קצה מקווקו ערך משוער',
  range: 'קטע מקווקו טווח',
};

const figures = (count: number): string => counted(count, 'נתון אחד מצוטט', 'שני נתונים מצוטטים', 'נתונים מצוטטים');

/** Hebrew words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${name(label)}`,
  countHeadline: (count) => `${figures(count)} בדוח`,
  summary: (count, bars) => `${figures(count)} בדוח, ל-${bars} מהם עמודה מ-0 עד 100%.`,
  subtitle: 'נתונים המצוטטים בדוח',
  key: (ends) => (ends.length ? `${ends.map((end) => ENDS[end]).join(', ')}.` : ''),
  change: 'שינוי אינו חלק משלם, ולכן אין לו עמודה.',
  more: (count) => (count === 1 ? 'נתון נוסף מופיע בטבלה.' : `${counted(count, '', 'שני נתונים', 'נתונים')} נוספים מופיעים בטבלה.`),
  emptyTitle: 'אין נתונים מצוטטים',
  emptyText: 'בטקסט של הדוח אין נתונים מצוטטים.',
};
