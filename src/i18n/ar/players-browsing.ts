import type { PlayersBrowsingWords } from '../players-words.js';
import { name, percent as percentOf, quoted } from './grammar.js';

const inList = { major: 'قائمة كبرى الشركات', key: 'قائمة الشركات الرئيسية' } as const;

/** Arabic words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} من ${of}`,
  noneTitle: (query) => `لا شركة تطابق ${quoted(query)}`,
  noneText: (_count, total, list) => `عدد ${list === 'all' ? 'الشركات المذكورة في التقرير' : `الشركات في ${inList[list]}`}: ${total}.`,
  covers: (ofEachKeyPlayer) => `يشمل ملف ${ofEachKeyPlayer ? 'كل شركة رئيسية' : 'الشركة'} في التقرير:`,
  profiled: 'للشركة ملف في التقرير.',
  notProfiled: 'لا ملف لها في قائمة المحتويات.',
  listed: (lists) => (lists.length ? `مدرجة في ${lists.map((list) => inList[list]).join(' و')}.` : 'مذكورة في التقرير، خارج القائمتين.'),
  printed: (company, list) => `${name(company)} في ${inList[list]}.`,
  caption: 'الشركات المذكورة في التقرير',
  listColumn: { major: 'كبرى الشركات', key: 'الشركات الرئيسية' },
  notListed: 'غير مدرجة',
  profileColumn: 'ملف',
  yes: 'نعم',
  no: 'لا',
  firstOf: (count, all) => `أول ${count} من ${all} من الشركات`,
  ofMarket: (percent) => `${percentOf(percent)} من السوق`,
  shareColumn: (year) => (year === undefined ? 'الحصة السوقية' : `الحصة السوقية في ${year}، نسبة مئوية`),
};
