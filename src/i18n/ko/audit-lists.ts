/** Korean dates and remarks in the sentences of the audit. */
import { formatDate } from '../date.js';

/** "2023년 9월 14일", "2023년 9월" or "2023년", as exact as the date. A date that no calendar has stays as it is. */
export function longDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (Number.isNaN(new Date(date).getTime())) return date;
  return month ? formatDate('ko', { year, month, ...(day && { day }) }) : `${year}년`;
}

/** Of other years that a finding is true of. */
export const alsoIn = (otherYears: number): string => (otherYears ? ` 다른 ${otherYears}개 연도도 마찬가지다.` : '');
