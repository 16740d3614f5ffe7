/** Italian lists and dates in the sentences of the audit. */
import { formatDate } from '../date.js';
import { spelled } from './grammar.js';

/** «IoT». */
export const quoted = (name: string): string => `«${name}»`;

/** "14 settembre 2023", "settembre 2023" or "2023", as exact as the date. A date that no calendar has stays as it is. */
export function longDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return Number.isNaN(new Date(date).getTime()) ? date : formatDate('it', { year, ...(month && { month }), ...(day && { day }) });
}

/** " Lo stesso vale per altri tre anni." */
export const alsoIn = (otherYears: number): string => (otherYears ? ` Lo stesso vale per ${otherYears === 1 ? 'un altro anno' : `altri ${spelled(otherYears)} anni`}.` : '');
