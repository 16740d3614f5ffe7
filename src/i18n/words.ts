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
  readonly loading: string;
  readonly fullReport: string;
  readonly errorTitle: string;
  readonly noData: string;
  readonly status: Readonly<Record<'reported' | 'estimated' | 'derived' | 'undisclosed', string>>;
  readonly value: string;
  readonly basis: string;
  readonly noValue: string;
  readonly notDisclosed: string;
}

/** Words of the menu. */
export interface ActionWords {
  readonly showTable: string;
  readonly showFigure: string;
  readonly downloadCsv: string;
}

/** Words of what went wrong, and of nothing to show. */
export interface TroubleWords {
  readonly reassurance: string;
  readonly retry: string;
  readonly errors: Readonly<Record<LoadErrorCode | 'invalid', (detail: string) => string>>;
  readonly issuesTitle: (count: number) => string;
  readonly issuesRest: string;
  readonly moreIssues: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Why data did not arrive. */
export type LoadErrorCode =
  | 'bad-src' | 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'bad-json';

/** Words of the market-size chart. */
export interface MarketSizeWords {
  readonly subtitle: (measure: string | undefined, unit: string) => string;
  readonly tableSubtitle: (measure: string | undefined, years: string) => string;
  readonly tableCaption: (measure: string | undefined, unit: string) => string;
  readonly year: string;
  readonly headline: {
    readonly fold: (market: string, fold: string, year: number, forecast: boolean) => string;
    readonly change: (market: string, percent: string, year: number, forecast: boolean, up: boolean) => string;
    readonly level: (market: string, amount: string, year: number) => string;
    readonly fromTo: (market: string, from: string, to: string, year: number, forecast: boolean) => string;
    readonly rate: (market: string, rate: string, up: boolean) => string;
  };
  readonly key: Readonly<Record<SizeKeyEntry, string>>;
  readonly shortKey: Readonly<Record<SizeKeyEntry, string>>;
  readonly aYear: (rate: string) => string;
  readonly compound: (years: string) => string;
  readonly compoundShort: (years: string) => string;
  readonly phase: Readonly<Record<'historical' | 'base' | 'forecast', string>>;
  readonly baseYear: string;
  readonly baseYearShort: string;
  readonly historical: string;
  readonly forecast: (studyPeriod: string) => string;
  readonly when: (year: number, phase: string) => string;
  readonly how: {
    readonly published: (status: string, amount: string) => string;
    readonly calculated: (year: number, rate: string) => string;
    readonly times: (fold: string, year: number) => string;
    readonly range: (low: string, high: string) => string;
    readonly undisclosed: string;
    readonly missing: string;
  };
  readonly note: {
    readonly solid: (year: number, rate: string) => string;
    readonly calculated: (year: number, rate: string) => string;
    readonly rounded: (reached: string, year: number, percent: string, under: boolean) => string;
    readonly differs: (rate: string, reached: string, year: number, percent: string, under: boolean) => string;
    readonly before: (years: string) => string;
    readonly gap: string;
    readonly band: string;
    readonly estimated: (years: string) => string;
    readonly open: string;
  };
  readonly summary: {
    readonly span: (from: number, to: number) => string;
    readonly level: (year: number, amount: string, status: string) => string;
    readonly status: (reported: number, calculated: number, open: number) => string;
    readonly rate: (rate: string, years: string) => string;
  };
  readonly tableStatus: { readonly forecast: (status: string) => string; readonly inReport: string };
  readonly missing: (years: string, unit: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** What the key of the market-size chart explains. */
export type SizeKeyEntry = 'historical' | 'base' | 'forecast' | 'derived' | 'given' | 'band';
