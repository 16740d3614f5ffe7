/** Words of the segment treemap. `by` is the segmentation's name as it stands inside a sentence. */
export interface SegmentationWords {
  /** Inside a sentence: "End user" is "end user", "AI use" stays. `own`: the report is in this language; a foreign name stays as it is. */
  readonly inside: (name: string, own: boolean) => string;
  readonly tabs: string;
  readonly figure: (by: string, treemap: boolean) => string;
  readonly parts: (count: number) => string;
  /** What the known segments leave over, for so many that are not disclosed; 0: for what has no name. */
  readonly rest: (open: number) => string;
  /** Segments without a tile of their own; `all` where no other has one. */
  readonly more: (count: number, all: boolean) => string;
  readonly summary: {
    readonly whole: (by: string, count: number, treemap: boolean) => string;
    readonly part: (name: string, count: number) => string;
    readonly entry: (name: string, facts: readonly string[]) => string;
    readonly more: (count: number) => string;
    readonly open: (count: number) => string;
  };
  readonly missing: (open: number, all: number, years: string, unit: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words where no sizes are disclosed; they load with the first report that discloses none. */
export interface SegmentationStructureWords {
  readonly headline: {
    /** Top segments by what the report claims of them; not all three are empty. */
    readonly claims: (by: string, count: number, leading: readonly string[], fastest: readonly string[], major: readonly string[]) => string;
    readonly names: (by: string, names: readonly string[]) => string;
  };
  readonly subtitle: string;
}

/** Words where sizes are disclosed; they load with the first report that does. */
export interface SegmentationSizeWords {
  readonly headline: {
    readonly largest: (name: string, by: string, amount: string, ofMarket: boolean, year: number) => string;
    readonly measure: (by: string, share: boolean) => string;
  };
  readonly subtitle: {
    readonly share: (money: boolean, year: number) => string;
    readonly value: (unit: string, year: number) => string;
  };
  readonly unsplit: string;
  readonly key: Readonly<Record<'zero' | 'negative' | 'open', (names: readonly string[], more: number) => string>>;
  readonly note: {
    readonly area: string;
    readonly derived: string;
    readonly rest: (count: number) => string;
    readonly unnamed: string;
    readonly excess: (sum: string) => string;
    readonly inexact: string;
    readonly nameless: (count: number) => string;
  };
}

/** Words of drill-down, tooltips and table; they load with the first action. */
export interface SegmentationTipWords {
  readonly level: string;
  readonly headline: {
    readonly amount: (name: string, amount: string, ofMarket: boolean) => string;
    readonly said: (name: string, words: string) => string;
    readonly parts: (name: string, parts: readonly string[]) => string;
  };
  readonly when: (name: string, year: number | undefined) => string;
  readonly partOf: (percent: string, name: string) => string;
  readonly growth: (rate: string) => string;
  readonly open: string;
  readonly rest: (names: readonly string[], more: number) => string;
  readonly unnamed: string;
  readonly tooSmall: string;
  readonly tooMany: string;
  readonly added: string;
  readonly table: {
    readonly caption: (by: string, share: boolean, year: number | undefined) => string;
    readonly segment: string;
    readonly partOf: string;
    readonly share: string;
    /** A share in a sentence. */
    readonly ofMarket: (percent: string) => string;
    readonly value: (unit: string) => string;
    readonly growth: string;
    readonly claims: string;
  };
}
