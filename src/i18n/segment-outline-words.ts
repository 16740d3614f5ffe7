import type { OutlineTreeWords } from './outline-tree-words.js';

/** Words of the segment outline. */
export interface SegmentOutlineWords {
  readonly tree: OutlineTreeWords;
  /** What regions are called that belong to no division. */
  readonly regions: string;
  readonly headline: {
    /** `own`: the report is in this language. */
    readonly divided: (names: readonly string[], own: boolean) => string;
    /** Of one division: its name, how many parts on top, and those where they are few. */
    readonly only: (name: string, count: number, names: readonly string[], regions: boolean, own: boolean) => string;
  };
  readonly counts: (segments: number, regions: number, lines: number) => string;
  readonly summary: string;
  /** "3 parts". */
  readonly parts: (count: number) => string;
  /** Button that opens what a part holds. */
  readonly opener: (name: string) => string;
  readonly claim: (quote: string) => string;
  readonly share: (percent: string) => string;
  readonly inYear: (amounts: readonly string[], year: number) => string;
  readonly growth: (rate: string, years: string) => string;
  /** A figure that is not reported. */
  readonly status: (text: string, status: string) => string;
  readonly table: {
    readonly caption: string;
    readonly name: string;
    readonly share: (year: number) => string;
    readonly value: (unit: string, year: number) => string;
    readonly growth: string;
    readonly claims: string;
    readonly ofMarket: (percent: string) => string;
  };
  readonly figure: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}
