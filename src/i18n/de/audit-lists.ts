/** German lists and dates in the sentences of the audit. */
import { formatDate } from '../date.js';
import { formatNumber, NBSP } from '../format.js';
import { andList, counted } from './grammar.js';

/** "A, B und sieben andere". */
export const someOf = (names: readonly string[], count: number): string =>
  andList(count > names.length ? [...names, count - names.length === 1 ? 'ein anderes' : `${formatNumber('de', count - names.length)} andere`] : names);

/** "14. September 2023", "September 2023" or "2023", as exact as the date. A no-break space, for the stop ends no sentence. */
export function longDate(date: string): string {
  const [year = NaN, month, day] = date.split('-').map(Number);
  return formatDate('de', { year, ...(month && { month }), ...(day && { day }) }).replace('. ', `.${NBSP}`);
}

/** " Das gilt auch für drei weitere Jahre." */
export const alsoIn = (otherYears: number): string => (otherYears ? ` Das gilt auch für ${counted(otherYears, 'ein weiteres Jahr', 'weitere Jahre')}.` : '');

/** "„A“ und „B“". */
export const quoted = (name: string): string => `„${name}“`;
