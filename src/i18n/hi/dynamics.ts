import type { DynamicsKind, DynamicsWords } from '../dynamics-words.js';
import { counted, digits, list } from './grammar.js';

const KINDS: Readonly<Record<DynamicsKind, readonly [one: string, many: string]>> = {
  drivers: ['प्रेरक', 'प्रेरक'],
  restraints: ['बाधा', 'बाधाएँ'],
  opportunities: ['अवसर', 'अवसर'],
};

/** Hindi words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'प्रेरक', restraints: 'बाधाएँ', opportunities: 'अवसर' },
  headline: (driver, restraint) =>
    [driver && `बाज़ार की प्रेरक शक्ति: ${driver.name}`, restraint && `${driver ? '' : 'बाज़ार की '}बाधा: ${restraint.name}`].filter(Boolean).join('; ') || undefined,
  counts: (counts) => counts.map(([kind, count]) => counted(count, ...KINDS[kind])).join(', '),
  named: (counts) => `रिपोर्ट में ${counts}`,
  namedOnly: 'रिपोर्ट में बताए गए',
  summary: (withText, all) => (withText ? `${digits(all)} में से ${digits(withText)} का पाठ खुल सकता है।` : ''),
  read: 'पढ़ें',
  close: 'बंद करें',
  moreParagraphs: (count) => `${digits(count)} और पैराग्राफ़`,
  fewerParagraphs: 'कम पैराग्राफ़',
  list: (names) => list(names),
  framesSummary: (names) => `साथ में ${names} का पाठ।`,
  emptyTitle: 'बाज़ार की गतिकी नहीं',
  emptyText: 'यह रिपोर्ट यहाँ प्रेरक, बाधाएँ या अवसर नहीं बताती।',
};
