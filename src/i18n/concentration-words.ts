/** Words of the stated concentration. */
export interface ConcentrationWords {
  /** What the figure is called on its button. */
  readonly figure: string;
  /** The publisher's level or word as a sentence. */
  readonly headline: (wording: string) => string;
  readonly subtitle: string;
  readonly wordSubtitle: string;
  readonly level: Readonly<Record<'low' | 'medium' | 'high', string>>;
  /** The end of the scale that a publisher's word stands for: 0 fragmented, 1 between, 2 consolidated. */
  readonly rank: (term: string) => number | undefined;
  readonly stated: string;
  /** Over the word, where measures stand above it. */
  readonly about: string;
  /** For readers who do not see the scale. */
  readonly summary: (wording: string, step: number | undefined) => string;
  readonly stepNote: string;
  readonly wordNote: string;
  readonly schematic: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words of the measures of concentration, which load for reports that have them. */
export interface ConcentrationMeasureWords {
  readonly headline: {
    readonly holds: (company: string, share: string) => string;
    /** `proven`: the data shows that nobody unnamed is larger. */
    readonly largest: (count: number, share: string, proven: boolean) => string;
    readonly named: (count: number, share: string) => string;
    readonly index: (index: string, band: string) => string;
    readonly undisclosed: string;
  };
  readonly sharesSubtitle: (year: number) => string;
  readonly measuresSubtitle: string;
  readonly largestList: (count: number, year: number) => string;
  readonly otherNamed: (count: number) => string;
  readonly unnamed: string;
  readonly measure: Readonly<Record<'cr4' | 'cr5' | 'hhi', string>>;
  readonly short: Readonly<Record<'cr4' | 'cr5' | 'hhi', string>>;
  readonly calculatedFrom: (count: number) => string;
  readonly band: Readonly<Record<'low' | 'moderate' | 'high', string>>;
  readonly guideline: string;
  readonly indexRange: string;
  readonly indexProven: string;
  readonly tableCaption: string;
  readonly tableMeasure: string;
  readonly tableShare: (company: string, year: number) => string;
  readonly tableStated: string;
  /** What the bars show, for readers who do not see them; `index` is empty where there is none. */
  readonly summary: (companies: number, index: string) => string;
}
