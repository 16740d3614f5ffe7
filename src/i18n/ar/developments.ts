import type { DevelopmentsWords } from '../developments-words.js';
import { counted, digits, name, type Noun, spans } from './grammar.js';

const DEVELOPMENT: Noun = { one: 'تطور واحد', two: 'تطوران', few: 'تطورات', many: 'تطورًا', other: 'تطور' };
const EVENT: Noun = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' };

/** Arabic words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, _latest, written) => `${counted(count, DEVELOPMENT)}${count === 1 ? '' : `، ${count === 2 ? 'آخرهما' : 'آخرها'}`} في ${written}`,
  onTimeline: (years) => `على الإطار الزمني للتقرير، ${spans(years)}`,
  newestFirst: 'من الأحدث إلى الأقدم',
  summary: (count, from, to) => `${counted(count, DEVELOPMENT)}${from === to ? '' : `، من الأحدث إلى الأقدم، بين ${from} و${to}`}.`,
  baseYear: 'سنة الأساس',
  baseYearIs: (year) => `سنة الأساس ${year}.`,
  studyPeriod: 'فترة الدراسة',
  studyPeriodIs: (years) => `فترة الدراسة ${spans(years)}`,
  timeline: (years) => `الإطار الزمني ${spans(years)}`,
  stop: '.',
  events: (count) => counted(count, EVENT),
  months: (names, year) => `${names.join('، ')} ${year}`,
  between: (from, to) => `${from} – ${to}`,
  dated: (date, what) => `${date}: ${name(what)}`,
  showAll: (count) => `عرض الكل (${digits(count)})`,
  link: (host) => `اقرأ على ${name(host)}`,
  figure: 'القائمة',
  emptyTitle: 'لا تطورات مذكورة',
  emptyText: 'لا يذكر هذا التقرير تطورات هنا.',
};
