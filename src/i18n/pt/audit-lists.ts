/** Portuguese lists and dates in the sentences of the audit. */
import { formatDate } from '../date.js';
import { andList, counted } from './grammar.js';

/** "A, B e mais 7". */
export const someOf = (names: readonly string[], count: number): string => andList(names, Math.max(0, count - names.length));

/** "14 de setembro de 2023", "setembro de 2023" or "2023", as exact as the date. */
export function longDate(date: string): string {
  const [year = NaN, month, day] = date.split('-').map(Number);
  return formatDate('pt', { year, ...(month && { month }), ...(day && { day }) });
}

/** " O mesmo vale para outros três anos." */
export const alsoIn = (otherYears: number): string => (otherYears ? ` O mesmo vale para ${otherYears === 1 ? 'outro ano' : `outros ${counted(otherYears, '', 'anos')}`}.` : '');

export const quoted = (name: string): string => `“${name}”`;
