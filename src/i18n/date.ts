/** Dates in the page's language, no more exact than they are known. Years are written as elsewhere: Gregorian, in Latin digits. */
import type { ReportDate } from '../model/report-date.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** In American English: "September 14, 2023", "September 2023", "2023". */
export const formatDate = (lang: string, { year, month, day }: ReportDate): string =>
  month ? format(lang, year, month, day ?? 1, day ? { year: 'numeric', month: 'long', day: 'numeric' } : { year: 'numeric', month: 'long' }) : `${year}`;

/** The month's name alone. */
export const formatMonth = (lang: string, month: number): string => format(lang, 2000, month, 1, { month: 'long' });

function format(lang: string, year: number, month: number, day: number, parts: Intl.DateTimeFormatOptions): string {
  const key = [lang, ...Object.keys(parts)].join();
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(lang, { ...parts, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' })));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return format.format(date);
}
