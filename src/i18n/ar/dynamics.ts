import type { DynamicsKind, DynamicsWords } from '../dynamics-words.js';
import { counted, digits, list, name, type Noun } from './grammar.js';

const KINDS: Readonly<Record<DynamicsKind, Noun>> = {
  drivers: { one: 'محرك واحد', two: 'محركان', few: 'محركات', many: 'محركًا', other: 'محرك' },
  restraints: { one: 'معوق واحد', two: 'معوقان', few: 'معوقات', many: 'معوقًا', other: 'معوق' },
  opportunities: { one: 'فرصة واحدة', two: 'فرصتان', few: 'فرص', many: 'فرصة' },
};

/** Arabic words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'المحركات', restraints: 'المعوقات', opportunities: 'الفرص' },
  headline: (driver, restraint) =>
    [driver && `ما يدفع السوق: ${name(driver.name)}`, restraint && `${driver ? 'وما يعوقها' : 'ما يعوق السوق'}: ${name(restraint.name)}`].filter(Boolean).join('؛ ') || undefined,
  counts: (counts) => counts.map(([kind, count]) => counted(count, KINDS[kind])).join('، '),
  named: (counts) => `في التقرير: ${counts}`,
  namedOnly: 'كما وردت في التقرير',
  summary: (withText, all) => (withText ? `لعدد ${digits(withText)} من ${digits(all)} نص يمكن فتحه.` : ''),
  read: 'اقرأ',
  close: 'إغلاق',
  moreParagraphs: (count) => (count === 1 ? 'فقرة أخرى' : count === 2 ? 'فقرتان أخريان' : `${digits(count)} ${count > 10 ? 'فقرة' : 'فقرات'} أخرى`),
  fewerParagraphs: 'فقرات أقل',
  list: (names) => list(names),
  framesSummary: (names) => `مع نص ${names}.`,
  emptyTitle: 'لا ديناميكيات للسوق',
  emptyText: 'لا يذكر هذا التقرير محركات أو معوقات أو فرصًا هنا.',
};
