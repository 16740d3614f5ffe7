/** Words of the audit: what each rule says of what it finds. Numbers and amounts arrive written out. */
import type { AmountWords } from './words.js';

/** A finding in plain words, and what would mend it. */
export interface AuditSentence {
  readonly message: string;
  readonly fix: string;
}

/** Calendar years, both included. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/** A way to count years. */
interface Counted extends Years {
  readonly intervals: number;
}

type Level = 'low' | 'medium' | 'high';
type Lists = 'major' | 'key';
type Measure = 'cr4' | 'cr5' | 'hhi';

/** Names of figures in a finding. */
export interface AuditLabels {
  readonly studyPeriod: string;
  readonly timeline: string;
  readonly baseYear: string;
  readonly published: string;
  readonly market: string;
  readonly wholeMarket: string;
  readonly heading: string;
  readonly unit: string;
  readonly player: string;
  readonly company: string;
  readonly shares: string;
  readonly date: string;
  readonly region: string;
  readonly place: string;
  readonly inText: string;
  readonly scenario: (kind: 'low' | 'high') => string;
  readonly sum: (parts: string) => string;
  readonly share: (name: string) => string;
  readonly value: (name: string) => string;
}

/** Rates against end points. `name` is absent for the market itself. */
export interface AuditGrowthWords {
  readonly stated: string;
  /** The rate between two years, as the label of a figure. */
  readonly over: (reading: Counted) => string;
  /** `intervals`: with how many intervals the rate would fit, where some number does. */
  readonly unfitting: (name: string | undefined, rate: string, reading: Counted, gives: string, intervals: number | undefined) => AuditSentence;
  readonly ambiguous: (name: string | undefined, rate: string, right: Counted & Percent, wrong: Counted & Percent) => AuditSentence;
}

interface Percent {
  readonly percent: string;
}

/** Spans of years against each other. */
export interface AuditYearsWords {
  readonly studyOutside: (study: Years, timeline: Years) => AuditSentence;
  readonly spansDiffer: (study: Years, timeline: Years, base: number | undefined, shown: readonly number[]) => AuditSentence;
  readonly baseOutside: (base: number, span: Years, isTimeline: boolean) => AuditSentence;
  readonly baseAfter: (base: number, published: string) => AuditSentence;
  readonly dataOutside: (years: readonly number[], span: Years, isTimeline: boolean) => AuditSentence;
}

/** What a sum and its whole are. */
export interface AuditGap {
  readonly parts: string;
  /** Absent for shares of the whole market. */
  readonly wholeName?: string | undefined;
  readonly year: number;
  readonly sum: string;
  readonly whole: string;
  readonly difference: string;
  /** The parts go over the whole. */
  readonly over: boolean;
  /** Rounding may explain it. */
  readonly small: boolean;
  readonly otherYears: number;
  readonly shares: boolean;
  /** The shares of a part's parts make 100 %: they seem to be shares of that part. */
  readonly ofPart: boolean;
}

/** Parts against wholes. */
export interface AuditSumWords {
  readonly regions: string;
  readonly countriesOf: (region: string) => string;
  readonly segmentsOf: (name: string) => string;
  readonly gap: (gap: AuditGap) => AuditSentence;
  readonly restNegative: (name: string, region: string, year: number, value: string) => AuditSentence;
  readonly shareOfValue: (name: string, year: number, share: string, value: string, total: string, percent: string, otherYears: number) => AuditSentence;
  /** Most shares of a year do not fit their values: the size of the market is likely wrong. */
  readonly sharesOfYear: (year: number, wrong: number, of: number, total: string) => AuditSentence;
  readonly scenario: (name: string, kind: 'low' | 'high', year: number, value: string, main: string, otherYears: number) => AuditSentence;
}

/** Units that differ by a power of a thousand. */
export interface AuditUnitWords {
  readonly parts: (parts: string, sum: string, whole: string, year: number) => AuditSentence;
  readonly years: (yearBefore: number, before: string, year: number, value: string) => AuditSentence;
  readonly heading: (heading: string, unit: string) => AuditSentence;
  /** `factor` is 1 where the currencies differ, else above; `isSmaller`: the text's amount is the smaller one. */
  readonly prose: (written: string, year: number, size: string, factor: number, isSmaller: boolean) => AuditSentence;
}

/** Claims of the text. */
export interface AuditClaimWords {
  readonly beaten: (name: string, quote: string, own: string, other: string, others: string, kind: 'leading' | 'fastest-growing') => AuditSentence;
  readonly twice: (names: readonly string[], count: number, kind: 'leading' | 'fastest-growing') => AuditSentence;
}

/** Companies. */
export interface AuditPlayerWords {
  readonly list: (list: Lists | undefined) => string;
  readonly twoNames: (forms: readonly { readonly list: Lists | undefined; readonly name: string }[]) => AuditSentence;
  readonly twice: (first: string, second: string) => AuditSentence;
  readonly lists: (major: number, key: number, both: number, left: readonly string[], leftCount: number) => AuditSentence;
  readonly shares: (year: number, sum: string) => AuditSentence;
}

/** Concentration. */
export interface AuditConcentrationWords {
  readonly wording: string;
  readonly level: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly fromShares: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly term: (level: Level, wording: string) => AuditSentence;
  readonly against: (wording: string, level: Level, source: Measure | 'shares', figure: string, limit: string, above: boolean, moderate: string, high: string) => AuditSentence;
  readonly under: (measure: Measure, published: string, least: string) => AuditSentence;
  readonly ratios: (cr4: string, cr5: string, isUnder: boolean) => AuditSentence;
}

/** Everything that an audit can say. */
export interface AuditWords {
  readonly amount: AmountWords;
  readonly labels: AuditLabels;
  readonly span: (years: Years) => string;
  readonly size: (year: number) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  /** Stands for the findings of a rule that are not listed. */
  readonly more: (count: string) => AuditSentence;
  readonly growth: AuditGrowthWords;
  readonly years: AuditYearsWords;
  readonly sums: AuditSumWords;
  readonly units: AuditUnitWords;
  readonly claims: AuditClaimWords;
  readonly players: AuditPlayerWords;
  readonly concentration: AuditConcentrationWords;
  readonly developments: {
    readonly strangers: (names: readonly string[], date: string, all: boolean) => AuditSentence;
    readonly noDay: (date: string) => AuditSentence;
    readonly afterPublication: (date: string, published: string) => AuditSentence;
  };
  readonly places: {
    readonly twice: (name: string, region: string, other: string, otherRegion: string, codes: readonly string[]) => AuditSentence;
    readonly empty: (region: string) => AuditSentence;
    readonly unknown: (name: string, region: string | undefined) => AuditSentence;
  };
  readonly prose: { readonly unbacked: (written: string, label: string | undefined, places: number) => AuditSentence };
  readonly contents: { readonly double: (title: string, parent: string | undefined, isInItself: boolean) => AuditSentence };
}
