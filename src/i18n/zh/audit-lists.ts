/** Chinese dates and remarks in the sentences of the audit. */
import { formatDate } from '../date.js';

/** 2023年9月14日, 2023年9月 or 2023年, as exact as the date. A date that no calendar has stays as it is. */
export function longDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (Number.isNaN(new Date(date).getTime())) return date;
  return month ? formatDate('zh', { year, month, ...(day && { day }) }) : `${year}年`;
}

/** Of other years that a finding is true of. */
export const alsoIn = (otherYears: number): string => (otherYears ? `另有${otherYears}年也是如此。` : '');
