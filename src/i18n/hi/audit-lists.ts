/** Hindi lists, dates and counts in the sentences of the audit. */
import { formatDate } from '../date.js';
import { counted, digits, list } from './grammar.js';

/** "क, ख और 7 अन्य". */
export const someOf = (names: readonly string[], count: number): string => list(names, Math.max(0, count - names.length));

/** As exact as the date. */
export function longDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const is = (part: number | undefined, most: number): part is number => part !== undefined && part >= 1 && part <= most;
  return is(month, 12) && (day === undefined || is(day, 31)) ? formatDate('hi', day === undefined ? { year, month } : { year, month, day }) : date;
}

/** That the same goes for other years. */
export const alsoIn = (years: number): string => (years ? ` ${digits(years)} अन्य ${years === 1 ? 'वर्ष' : 'वर्षों'} में भी यही।` : '');

/** How many intervals between years. */
export const intervalsOf = (count: number): string => counted(count, 'अंतराल');
