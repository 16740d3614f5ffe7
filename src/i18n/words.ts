import type { Scale } from '../model/unit.js';

/** A power of ten with its words: 1e9 is "bn" and "billion". */
export interface NumberScale {
  readonly factor: number;
  /** On labels. */
  readonly short: string;
  /** In tables and where the unit is named. */
  readonly long: string;
}

/** Words around amounts. Each language has one set. */
export interface AmountWords {
  /** Words of the scales that data is counted in. */
  readonly scales: Readonly<Record<Scale, NumberScale>>;
  /** Scales that numbers are shown in, largest first, down to 1: trillion, billion … or 兆, 億, 万. */
  readonly shown: readonly NumberScale[];
  /** The unit's name: "percent". */
  readonly percentName: string;
  /** "15.4%". The number may be a range. */
  readonly percent: (number: string) => string;
  /**
   * An amount in the language's order: number, word of the scale, currency code, what is counted. Each may be empty; without a
   * number the unit is named. Parts that may not be broken apart are held together by no-break spaces.
   */
  readonly amount: (number: string, scale: string, currency: string, counted: string) => string;
  /** These stand around a bare number and around a whole amount: "about 500", "about USD 500 bn". */
  readonly about: (amount: string) => string;
  readonly over: (amount: string) => string;
  readonly under: (amount: string) => string;
  /** Two bare numbers: "2–3", "−3 – −2". */
  readonly range: (low: string, high: string) => string;
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
  readonly loading: string;
  readonly fullReport: string;
  readonly errorTitle: string;
  readonly noData: string;
  readonly status: Readonly<Record<'reported' | 'estimated' | 'derived' | 'undisclosed', string>>;
  readonly value: string;
  readonly basis: string;
  readonly noValue: string;
  readonly notDisclosed: string;
  /** Between two sentences, of which the last has no stop: ". ". */
  readonly stop: string;
}

/** Words of the menu. */
export interface ActionWords {
  readonly showTable: string;
  readonly showFigure: (figure: string) => string;
  readonly moreRows: (count: number, all: number) => string;
  readonly copyTable: string;
  readonly copied: string;
  readonly downloadPng: string;
  readonly downloadSvg: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly print: string;
  /** In place of `print`, where the page may not. */
  readonly noPrint: string;
  /** A file that was not made, said where the menu is. */
  readonly noFile: string;
  /** In a file of a sample's values, beside its title. */
  readonly sampleData: string;
  readonly cite: string;
}

/** Words of what went wrong, and of nothing to show. */
export interface TroubleWords {
  readonly reassurance: string;
  readonly retry: string;
  /** Code that did not come. */
  readonly noCode: string;
  readonly errors: Readonly<Record<LoadErrorCode | 'invalid', (detail: string) => string>>;
  readonly issuesTitle: (count: number) => string;
  readonly issuesRest: string;
  readonly moreIssues: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  /** What the page's author has to give. */
  readonly noData: string;
}

/** Why data did not arrive. */
export type LoadErrorCode =
  | 'bad-src' | 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'bad-json' | 'data-changed' | 'cannot-verify';
