import type { DynamicsKind, DynamicsWords } from '../dynamics-words.js';
import { counted, digits, list, name } from './grammar.js';

const KINDS: Readonly<Record<DynamicsKind, readonly [one: string, two: string, many: string]>> = {
  drivers: ['מניע אחד', 'שני מניעים', 'מניעים'],
  restraints: ['חסם אחד', 'שני חסמים', 'חסמים'],
  opportunities: ['הזדמנות אחת', 'שתי הזדמנויות', 'הזדמנויות'],
};

/** Hebrew words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'מניעים', restraints: 'חסמים', opportunities: 'הזדמנויות' },
  headline: (driver, restraint) =>
    [driver && `מניע את השוק: ${name(driver.name)}`, restraint && `בולם אותו: ${name(restraint.name)}`].filter(Boolean).join('; ').replace(/^בולם אותו/, 'בולם את השוק') || undefined,
  counts: (counts) => counts.map(([kind, count]) => counted(count, ...KINDS[kind])).join(', '),
  named: (counts) => `בדוח נזכרים ${counts}`,
  namedOnly: 'כפי שנזכרים בדוח',
  summary: (withText, all) => (withText ? `ל-${digits(withText)} מתוך ${digits(all)} יש טקסט שאפשר לפתוח.` : ''),
  read: 'לקריאה',
  close: 'סגירה',
  moreParagraphs: (count) => (count === 1 ? 'עוד פסקה' : `עוד ${counted(count, '', 'שתי פסקאות', 'פסקאות')}`),
  fewerParagraphs: 'פחות פסקאות',
  list: (names) => list(names),
  framesSummary: (names) => `עם הטקסט של ${names}.`,
  emptyTitle: 'אין דינמיקת שוק',
  emptyText: 'הדוח אינו מציין כאן מניעים, חסמים או הזדמנויות.',
};
