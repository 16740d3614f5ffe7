import type { AuditViewWords } from '../audit-view-words.js';
import { counted, join } from './grammar.js';

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'בתרשים גודל השוק',
  'segment-treemap': 'בפילוחים',
  'segment-outline': 'במתאר הפילוחים',
  'regional-map': 'במפה',
  'player-list': 'ברשימת החברות',
  'key-figures': 'בנתוני המפתח',
  'concentration-meter': 'בריכוזיות',
  'market-dynamics': 'בדינמיקת השוק',
  developments: 'בהתפתחויות',
  insights: 'בתובנות',
  contents: 'בתוכן העניינים',
};

const KINDS: Readonly<Record<'error' | 'warning' | 'note', readonly [one: string, two: string, many: string]>> = {
  error: ['שגיאה אחת', 'שתי שגיאות', 'שגיאות'],
  warning: ['אזהרה אחת', 'שתי אזהרות', 'אזהרות'],
  note: ['הערה אחת', 'שתי הערות', 'הערות'],
};

/** Hebrew words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    const found = counted(total, 'ממצא אחד לבדיקה', 'שני ממצאים לבדיקה', 'ממצאים לבדיקה');
    return `${found}, ${errors ? `מהם ${counted(errors, ...KINDS.error)}` : 'ללא שגיאות'}`;
  },
  subheading: 'נתוני הדוח, השמות והתאריכים, זה מול זה',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], ...KINDS[kind]));
    return `הדוח נבדק מול עצמו. נמצאו: ${join(parts)}. בכל ממצא כתוב מה אינו מתיישב ומה יתקן אותו.`;
  },
  goodTitle: 'לא נמצאו סתירות',
  goodText: 'שיעורי הצמיחה תואמים לערכי הקצה, החלקים לשלם, והשמות והתאריכים מתיישבים, ככל שהדוח מוסר אותם.',
  severities: { error: 'שגיאה', warning: 'אזהרה', note: 'הערה' },
  groups: { error: 'שגיאות', warning: 'אזהרות', note: 'הערות' },
  meanings: { error: 'לא ייתכן', warning: 'עלול להטעות קורא', note: 'ראוי למבט' },
  filter: 'אילו ממצאים',
  all: 'הכול',
  fix: 'לתיקון:',
  morePlaces: (more) => (more === 1 ? 'עוד מקום אחד' : `עוד ${counted(more, '', 'שני מקומות', 'מקומות')}`),
  moreFindings: (more, total) => `עוד ${more} מתוך ${total}`,
  showIn: (widget) => `הצגה ${WIDGETS[widget] ?? 'בדף'}`,
  rule: 'כלל',
  severity: 'חומרה',
  finding: 'ממצא',
  paths: 'מיקום',
  caption: 'סתירות בדוח',
  formMessage: (path, message) => `${path ? `\u2068${path}\u2069: ` : ''}\u2068${message}\u2069. חלק זה הושמט ולא נבדק.`,
  formFix: 'יש לתקן את המסמך. ״\u2068vitrine validate\u2069״ מציין שורה ועמודה.',
};
