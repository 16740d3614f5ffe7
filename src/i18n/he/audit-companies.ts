import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, someOf } from './audit-lists.js';
import { counted, digits, join, list as listOf, name, quoted } from './grammar.js';

const lists = { major: 'ברשימת המובילות', key: 'ברשימת המפתח' } as const;
const levels = { low: 'נמוכה', medium: 'מתונה', high: 'גבוהה' } as const;
const evidence = {
  hhi: (figure: string) => `מדד הרפינדל־הירשמן (HHI) שפורסם הוא ${figure}`,
  cr4: (figure: string) => `ארבע החברות הגדולות מחזיקות יחד ${figure}`,
  cr5: (figure: string) => `חמש החברות הגדולות מחזיקות יחד ${figure}`,
  shares: (figure: string) => `נתחי החברות הרשומות לבדן נותנים מדד הרפינדל־הירשמן (HHI) של ${figure}`,
} as const;

/** Hebrew words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'שם' : list === 'major' ? 'חברות מובילות' : 'חברות מפתח'),
  twoNames: (forms) => ({
    message: `חברה אחת מופיעה בשני שמות: ${join(forms.map(({ list, name: form }) => `${quoted(form)} ${list ? lists[list] : 'כשמה'}`))}.`,
    fix: 'יש להשתמש באותו שם בשתי הרשימות.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} וגם ${quoted(second)} מופיעות בדוח כשתי חברות, אך נראות כאחת.`,
    fix: 'יש לאחד אותן לרשומה אחת, עם השם האחר ככינוי; או להבדיל בין השמות.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `שתי רשימות החברות אינן מתיישבות: מתוך ${digits(major)} המובילות, ${both ? `רק ${digits(both)}` : 'אף אחת אינה'} בין ${digits(key)} חברות המפתח. חסרות שם: ${someOf(left, leftCount)}.`,
    fix: 'כל חברה מובילה צריכה להופיע גם ברשימת המפתח, או שיש לומר במה הרשימות נבדלות.',
  }),
  shares: (year, sum) => ({
    message: `נתחי החברות ב-${year} מסתכמים ב-${sum}, יותר מהשוק כולו.`,
    fix: 'יש לתקן את הנתחים, או לחפש חברה שנרשמה פעמיים.',
  }),
};

/** Hebrew words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'ניסוח',
  level: 'הריכוזיות שצוינה',
  levels,
  fromShares: 'לפי נתחי החברות, לפחות',
  measures: { cr4: 'CR4, ארבע הגדולות יחד', cr5: 'CR5, חמש הגדולות יחד', hhi: 'HHI' },
  term: (level, wording) => ({ message: `הריכוזיות מנוסחת ${quoted(wording)}, אך לפי הנתונים היא ${levels[level]}.`, fix: 'הניסוח והדרגה צריכים לומר אותו דבר.' }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `ריכוזיות השוק מכונה ${quoted(wording)}, אך ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, כלומר HHI של לכל ה${above ? 'פחות' : 'יותר'} ${limit}` : ''}. לפי הנחיות המיזוגים בארה״ב משנת 2023 ריכוזיות גבוהה היא מעל ${high}, ונמוכה מתחת ל-${moderate}; הדרגה ${levels[level]} אינה תואמת.`,
    fix: 'יש לתקן את המילה או את המדדים, או לציין לאיזה סולם שייכת המילה.',
  }),
  under: (measure, published, least) => ({
    message: `${measure.toUpperCase()} שפורסם הוא ${published}, אך נתחי החברות הרשומות לבדן נותנים ${least}.`,
    fix: `יש לתקן את ${measure === 'hhi' ? 'המדד' : 'היחס'} או את הנתחים.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: `חמש החברות הגדולות: ${cr5}; ארבע הגדולות: ${cr4}. ${isUnder ? 'חמש אינן יכולות להחזיק פחות מארבע.' : 'החמישית הייתה אז גדולה מממוצע הארבע שלפניה.'}`,
    fix: 'יש לתקן את CR4 או את CR5.',
  }),
};

/** Hebrew words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: `ההתפתחות (${longDate(date)}) ${all ? 'עוסקת ב' : 'מזכירה גם חברות '}שאינן באף אחת מרשימות החברות בדוח: ${listOf(names)}.`.replace('עוסקת בשאינן', 'עוסקת בחברות שאינן'),
    fix: 'יש לומר מה הקשר לשוק זה, להוסיף את החברות לרשימות, או להשמיט את ההתפתחות.',
  }),
  noDay: (date) => ({ message: `התאריך ${name(date)} אינו קיים בלוח השנה.`, fix: 'יש לתקן את תאריך ההתפתחות.' }),
  afterPublication: (date, published) => ({
    message: `תאריך ההתפתחות, ${longDate(date)}, מאוחר מפרסום הדוח (${longDate(published)}).`,
    fix: 'יש לתקן אחד משני התאריכים.',
  }),
};

/** How many intervals between years. */
export const intervalsOf = (count: number): string => counted(count, 'מרווח אחד', 'שני מרווחים', 'מרווחים');
