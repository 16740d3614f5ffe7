import type { PlayerSharesWords } from '../players-words.js';
import { name, percent as percentOf } from './grammar.js';

/** "5 شركات", "12 شركة": the count arrives in digits. */
const companies = (count: string): string => (count === '2' ? 'شركتين' : `${count} ${/^([3-9]|10)$/.test(count) ? 'شركات' : 'شركة'}`);

/** Arabic words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `حصة ${largest ? 'أكبر ' : ''}${companies(spelled)}: ${percentOf(percent)} من السوق`,
  holdOf: (spelled, percent, count) => `حصة أكبر ${companies(spelled)} من أصل ${count}: ${percentOf(percent)} من السوق`,
  holds: (company, percent) => `${name(company)}: ${percentOf(percent)} من السوق`,
  subtitle: (ofValue, year) => `الحصة من ${ofValue ? 'قيمة السوق' : 'السوق'} في ${year}، نسبة مئوية`,
  others: 'جميع الشركات الأخرى، دون مقياس رسم',
  othersNote: 'جميع الشركات الأخرى: محسوبة، 100% ناقص الحصص المدرجة.',
  summary: (known, count, largest, share) => `الحصص السوقية لعدد ${known} من ${count} من الشركات. أكبرها: ${name(largest)}، ${share}.`,
  othersSummary: (share) => `جميع الشركات الأخرى معًا، محسوبة: ${share}.`,
};
