import type { Scale } from '../model/unit.js';

/** Words around amounts. Each language has one set. */
export interface AmountWords {
  readonly shortScales: Readonly<Record<Scale, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly percent: string;
  readonly about: (amount: string) => string;
  readonly over: (amount: string) => string;
  readonly under: (amount: string) => string;
}

/** Words of the frame around every widget. */
export interface FrameWords {
  readonly sampleTitle: string;
  readonly sampleText: string;
  readonly sampleSource: string;
  readonly source: (report: string, years: string) => string;
  readonly table: string;
  readonly figure: string;
  readonly actions: string;
  readonly showTable: string;
  readonly showFigure: string;
  readonly downloadCsv: string;
  readonly copyEmbed: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly loading: string;
  readonly retry: string;
  readonly openReport: string;
  readonly fullReport: string;
  readonly errorTitle: string;
  readonly errorReassurance: string;
  readonly errors: Readonly<Record<LoadErrorCode | 'invalid', (detail: string) => string>>;
  readonly issuesTitle: (count: number) => string;
  readonly issuesRest: string;
  readonly moreIssues: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly noData: string;
  readonly status: Readonly<Record<'reported' | 'estimated' | 'derived' | 'undisclosed', string>>;
  readonly value: string;
  readonly basis: string;
  readonly noValue: string;
  readonly notDisclosed: string;
}

/** Why data did not arrive. */
export type LoadErrorCode =
  | 'bad-src' | 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'bad-json';
