/** French lists and dates in the sentences of the audit. */
import { formatDate } from '../date.js';
import { andList, counted, digits } from './grammar.js';

/** "A, B et 7 autres". */
export const someOf = (names: readonly string[], count: number, other = 'un autre'): string =>
  andList(count > names.length ? [...names, count - names.length === 1 ? other : `${digits(count - names.length)} autres`] : names);

/** "14 septembre 2023", "septembre 2023" or "2023", as exact as the date. */
export function longDate(date: string): string {
  const [year = NaN, month, day] = date.split('-').map(Number);
  return formatDate('fr', { year, ...(month && { month }), ...(day && { day }) });
}

/** " Il en va de même pour trois autres années." */
export const alsoIn = (otherYears: number): string => (otherYears ? ` Il en va de même pour ${counted(otherYears, 'une autre année', 'autres années')}.` : '');

export const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
