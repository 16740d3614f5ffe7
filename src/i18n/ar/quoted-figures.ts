import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';
import { counted, digits, name, type Noun } from './grammar.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: 'السهم يعني «أكثر من»',
  under: 'العمود المفتوح «أقل من»',
  about: 'الطرف المخطط «نحو»',
  range: 'الجزء المخطط نطاق',
};

const QUOTED: Noun = { one: 'رقم واحد ورد', two: 'رقمان وردا', few: 'أرقام وردت', many: 'رقمًا ورد', other: 'رقم ورد' };

/** Arabic words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${name(label)}`,
  countHeadline: (count) => `${counted(count, QUOTED)} في النص`,
  summary: (count, bars) => `${counted(count, QUOTED)} في النص، ومنها ${digits(bars)} بعمود من 0 إلى 100%.`,
  subtitle: 'الأرقام الواردة في نص التقرير',
  key: (ends) => (ends.length ? `${ends.map((end) => ENDS[end]).join('، ')}.` : ''),
  change: 'التغير ليس جزءًا من كل، ولذلك لا عمود له.',
  more: (count) => (count === 1 ? 'رقم آخر في الجدول.' : count === 2 ? 'رقمان آخران في الجدول.' : `${digits(count)} غيرها في الجدول.`),
  emptyTitle: 'لا أرقام واردة',
  emptyText: 'لا يورد نص هذا التقرير أرقامًا.',
};
