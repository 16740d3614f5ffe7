import type { ReportDate } from '../model/report-date.js';

/** Words of the developments. Dates are written already, where they stand as text. */
export interface DevelopmentsWords {
  readonly headline: (count: number, latest: ReportDate, written: string) => string;
  readonly onTimeline: (years: string) => string;
  readonly newestFirst: string;
  /** From the oldest date to the newest. */
  readonly summary: (count: number, from: string, to: string) => string;
  readonly baseYear: string;
  readonly baseYearIs: (year: number) => string;
  readonly studyPeriod: string;
  readonly studyPeriodIs: (years: string) => string;
  readonly timeline: (years: string) => string;
  /** Behind the timeline and behind the study period, where they are sentences. */
  readonly stop: string;
  readonly events: (count: number) => string;
  /** Months of one year: "May, September 2023". */
  readonly months: (names: readonly string[], year: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly dated: (date: string, what: string) => string;
  readonly showAll: (count: number) => string;
  readonly link: (host: string) => string;
  /** What the figure is called on the button that brings it back. */
  readonly figure: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words of the table of developments. */
export interface DevelopmentsTableWords {
  readonly caption: string;
  readonly dateColumn: string;
  readonly headingColumn: string;
  readonly companiesColumn: string;
  readonly textColumn: string;
  readonly linkColumn: string;
  readonly notNamed: string;
  readonly none: string;
}
