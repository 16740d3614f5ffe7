/** Words of the market's key figures. */
export interface KeyFiguresWords {
  /** What the figure is called on its button. */
  readonly figure: string;
  readonly headline: {
    readonly level: (amount: string, isPlain: boolean, year: number) => string;
    /** A later size: ahead of the base year or behind it; `up` is undefined where both are equal or cannot be compared. */
    readonly then: (amount: string, year: number, isForecast: boolean, up: boolean | undefined) => string;
    /**
     * A rate; `up` is undefined where it may be both above and below zero. With the market's name a sentence of its own, without
     * it what follows the size, from the comma on.
     */
    readonly rate: (rate: string, up: boolean | undefined, market?: string) => string;
    /** Sizes and a rate that the report has and the document does not show. */
    readonly undisclosed: (market: string) => string;
  };
  readonly phase: Readonly<Record<'historical' | 'base' | 'forecast', string>>;
  readonly label: (year: number, how: string) => string;
  readonly scenarios: (low: string, high: string) => string;
  readonly lowOnly: (low: string) => string;
  readonly highOnly: (high: string) => string;
  readonly growth: string;
  readonly source: (source: string) => string;
  readonly facts: Readonly<Record<FactKind, string>>;
  readonly level: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly scope: Readonly<Record<'global' | 'region' | 'country', string>>;
  /** A remark on one year. */
  readonly remark: (year: number, text: string) => string;
  /** What there is to read. */
  readonly summary: (years: readonly number[], hasRate: boolean, facts: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** What a report says of itself in one line each, in reading order. */
export type FactKind =
  | 'baseYear' | 'studyPeriod' | 'timeline' | 'concentration' | 'pages' | 'published' | 'edition' | 'scope' | 'publisher';

/** Words of the figures quoted in the text. */
export interface QuotedFiguresWords {
  /** Number and what it measures, as a sentence. */
  readonly headline: (value: string, label: string) => string;
  readonly countHeadline: (count: number) => string;
  /** How many figures there are, and how many have a bar. */
  readonly summary: (count: number, bars: number) => string;
  readonly subtitle: string;
  /** How the ends of the bars are to be read. */
  readonly key: (ends: readonly QuoteEnd[]) => string;
  readonly change: string;
  readonly more: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words of the table views, which load with them. */
export interface KeyTableWords {
  readonly keyCaption: string;
  readonly quotedCaption: string;
  readonly figure: string;
  readonly quote: string;
  readonly size: (measure: string | undefined, year: number) => string;
  readonly low: string;
  readonly high: string;
  readonly growth: (years: string) => string;
  readonly phase: Readonly<Record<'historical' | 'base' | 'forecast', string>>;
  readonly change: (status: string) => string;
}

/** How a bar may end, when not at its value. */
export type QuoteEnd = 'over' | 'under' | 'about' | 'range';
