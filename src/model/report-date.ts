/** A date that is as exact as its source: a day, a month or a year. */
export interface ReportDate {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  /** 1 to 31; absent where only the month is known. */
  readonly day?: number;
}

/** Reads "2023-09-14", "2023-09" or "2023". A day that its month does not have leaves the month. */
export function readReportDate(text: string): ReportDate {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (!month) return { year };
  return day && day <= daysIn(year, month) ? { year, month, day } : { year, month };
}

/** Of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : 30 + ((month + (month > 7 ? 1 : 0)) % 2);

/** Newest first; within a year or a month, a date that says no more comes after those that do. */
export const compareDates = (a: ReportDate, b: ReportDate): number => b.year - a.year || (b.month ?? 0) - (a.month ?? 0) || (b.day ?? 0) - (a.day ?? 0);

/** Where the date lies in years, from its first moment to its last: May 2023 is 2023.33 to 2023.42. */
export function yearsOf({ year, month, day }: ReportDate): readonly [from: number, to: number] {
  if (!month) return [year, year + 1];
  const days = daysIn(year, month);
  const at = (past: number) => year + (month - 1 + past / days) / 12;
  return day ? [at(day - 1), at(day)] : [at(0), at(days)];
}
