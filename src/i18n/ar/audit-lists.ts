/** Arabic lists, dates and counts in the sentences of the audit. */
import { formatDate } from '../date.js';
import { counted, list, type Noun } from './grammar.js';

/** "أ، ب و7 غيرها". */
export const someOf = (names: readonly string[], count: number): string => list(names, Math.max(0, count - names.length));

/** As exact as the date. */
export function longDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const is = (part: number | undefined, most: number): part is number => part !== undefined && part >= 1 && part <= most;
  return is(month, 12) && (day === undefined || is(day, 31)) ? formatDate('ar', day === undefined ? { year, month } : { year, month, day }) : date;
}

const YEAR: Noun = { one: 'سنة أخرى', two: 'سنتين أخريين', few: 'سنوات أخرى', many: 'سنة أخرى' };

/** That the same goes for other years. */
export const alsoIn = (years: number): string => (years ? ` وكذلك في ${counted(years, YEAR)}.` : '');

const INTERVAL: Noun = { one: 'فترة سنوية واحدة', two: 'فترتان سنويتان', few: 'فترات سنوية', many: 'فترة سنوية' };

/** How many intervals between years. */
export const intervalsOf = (count: number): string => counted(count, INTERVAL);
