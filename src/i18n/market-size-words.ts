/** Words of the market-size chart. */
export interface MarketSizeWords {
  /** Measure and unit, or measure and years. */
  readonly subtitle: (measure: string | undefined, rest: string) => string;
  readonly headline: {
    readonly fold: (market: string, fold: string, span: HeadlineSpan) => string;
    /** `percent` is never negative; `up` says where it leads. */
    readonly change: (market: string, percent: string, span: HeadlineSpan, up: boolean) => string;
    readonly flat: (market: string, amount: string, span: HeadlineSpan) => string;
    readonly level: (market: string, amount: string, year: number) => string;
    readonly fromTo: (market: string, start: string, end: string, span: HeadlineSpan) => string;
    /** `up` is undefined where the rate may be both above and below zero. */
    readonly rate: (market: string, rate: string, up: boolean | undefined) => string;
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
    readonly source: (source: string) => string;
    readonly undisclosed: string;
    readonly missing: string;
  };
  readonly note: {
    readonly solid: (year: number, rate: string) => string;
    readonly calculated: (year: number, rate: string) => string;
    readonly rounded: (mismatch: MismatchWords) => string;
    readonly differs: (mismatch: MismatchWords) => string;
    /** Years outside the drawing. */
    readonly outside: (years: string) => string;
    readonly gap: string;
    readonly band: string;
    readonly estimated: (years: string) => string;
    readonly open: string;
  };
  readonly summary: {
    readonly span: (from: number, to: number) => string;
    /** `status` as it stands alone, with a capital. */
    readonly level: (year: number, amount: string, status: string) => string;
    readonly status: (published: number, calculated: number, open: number) => string;
    readonly rate: (rate: string, years: string) => string;
  };
  /** How a forecast is known. */
  readonly forecastStatus: (status: string) => string;
  readonly missing: (years: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words of the table view, which loads with it. */
export interface SizeTableWords {
  readonly caption: (measure: string | undefined, unit: string) => string;
  readonly year: string;
  /** The two ends of a band. */
  readonly low: string;
  readonly high: string;
  /** A reported forecast where there is little room. */
  readonly shortForecast: string;
  readonly inReport: string;
}

/** The years that a headline compares, and whether the later one is still ahead of the base year. */
export interface HeadlineSpan {
  readonly from: number;
  readonly to: number;
  readonly forecast: boolean;
}

/** Where the stated rate leads, against the reported value. */
export interface MismatchWords {
  readonly rate: string;
  readonly reached: string;
  readonly year: number;
  readonly percent: string;
  readonly under: boolean;
}

/** What the key of the market-size chart explains. */
export type SizeKeyEntry =
  | 'historical' | 'base' | 'forecast' | 'estimated' | 'estimatedForecast' | 'derived' | 'given' | 'band';
