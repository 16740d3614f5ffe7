/** Spanish lists and dates in the sentences of the audit. */
import { formatDate } from '../date.js';
import { andList, counted } from './grammar.js';

/** "A, B y 7 más". */
export const someOf = (names: readonly string[], count: number): string => andList(names, Math.max(0, count - names.length));

/** "14 de septiembre de 2023", "septiembre de 2023" or "2023", as exact as the date. */
export function longDate(date: string): string {
  const [year = NaN, month, day] = date.split('-').map(Number);
  return formatDate('es', { year, ...(month && { month }), ...(day && { day }) });
}

/** " Lo mismo vale para otros tres años." */
export const alsoIn = (otherYears: number): string => (otherYears ? ` Lo mismo vale para ${otherYears === 1 ? 'otro año' : `otros ${counted(otherYears, '', 'años')}`}.` : '');

export const quoted = (name: string): string => `«${name}»`;
