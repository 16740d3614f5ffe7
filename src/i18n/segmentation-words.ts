/** Words of the segment treemap. `by` is the segmentation's name as it stands inside a sentence. */
export interface SegmentationWords {
  readonly headline: {
    /** Top segments by what the report claims of them; any of the three may be empty. */
    readonly claims: (by: string, count: number, leading: readonly string[], fastest: readonly string[], major: readonly string[]) => string;
    readonly names: (by: string, names: readonly string[]) => string;
    readonly largest: (name: string, by: string, amount: string, ofMarket: boolean, year: number) => string;
    readonly measure: (by: string, share: boolean) => string;
    readonly part: (name: string, amount: string, ofMarket: boolean) => string;
    readonly said: (name: string, words: string) => string;
    readonly parts: (name: string, parts: readonly string[]) => string;
  };
  readonly subtitle: {
    readonly structure: string;
    readonly share: (money: boolean, year: number) => string;
    readonly value: (unit: string, year: number) => string;
  };
  /** Inside a sentence: "End user" is "end user", "AI use" stays. */
  readonly inside: (name: string) => string;
  readonly tabs: string;
  readonly level: string;
  readonly figure: (by: string, treemap: boolean) => string;
  readonly parts: (count: number) => string;
  readonly whole: string;
  readonly rest: { readonly open: string; readonly unnamed: string };
  readonly segments: (count: number) => string;
  readonly more: (count: number) => string;
  readonly how: {
    readonly partOf: (percent: string, name: string) => string;
    readonly growth: (rate: string) => string;
    readonly open: string;
    readonly rest: (names: readonly string[], more: number) => string;
    readonly unnamed: string;
    readonly more: string;
    readonly added: string;
  };
  readonly when: (name: string, year: number | undefined) => string;
  readonly key: Readonly<Record<'zero' | 'negative' | 'open', (names: readonly string[], more: number) => string>>;
  readonly note: {
    readonly area: string;
    readonly derived: string;
    readonly rest: (count: number) => string;
    readonly unnamed: string;
    readonly excess: (sum: string) => string;
    readonly inexact: string;
    readonly negative: string;
    readonly zero: string;
    readonly nameless: (count: number) => string;
  };
  readonly summary: {
    readonly whole: (by: string, count: number, treemap: boolean) => string;
    readonly part: (name: string, count: number) => string;
    readonly entry: (name: string, facts: readonly string[]) => string;
    readonly more: (count: number) => string;
    readonly open: (count: number) => string;
  };
  readonly missing: (open: number, all: number, years: string, unit: string) => string;
  readonly table: {
    readonly caption: (by: string) => string;
    readonly segment: string;
    readonly partOf: string;
    readonly share: (year: number) => string;
    readonly value: (unit: string, year: number) => string;
    readonly growth: string;
    readonly claims: string;
  };
  readonly emptyTitle: string;
  readonly emptyText: string;
}
