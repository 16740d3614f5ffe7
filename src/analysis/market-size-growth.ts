import { pointOf, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';

/** A year whose value the document gives. */
export interface KnownYear {
  readonly year: number;
  readonly value: number;
}

/** A value calculated at the stated rate; a range of rates gives a low and a high one too. */
export interface Grown {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** The stated rate against the stated end points. */
export interface GrowthMismatch {
  /** The last year of the stated rate. */
  readonly year: number;
  /** Value in that year if the first grew at the stated rate. */
  readonly reached: number;
  /** `reached` against the reported value: -0.002 is 0.2 % under it. */
  readonly relative: number;
  /** True where rounding of the rate explains the difference. */
  readonly withinRounding: boolean;
}

/** More years than this are never filled in. */
export const MOST_YEARS = 200;

interface Span {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * The years that the stated rate spans. Where the source does not say: from the base year, or where its value is not
 * known from the first known one, to the last known one after that, or else to the end of the study.
 */
export function rateSpan({ baseYear: base, marketSize, studyPeriod, timeline }: Report, known: readonly KnownYear[]): Span {
  const [first, last] = [known[0]?.year, known.at(-1)?.year];
  const single = first === last && (first ?? base ?? 0) < (base ?? 0) ? first : base;
  const start = known.length < 2 ? single : known.find(({ year }) => year === base)?.year;
  const study = studyPeriod ?? timeline;
  const from = marketSize?.growth?.from ?? start ?? first ?? study?.from;
  const end = (last ?? 0) > (from ?? 0) ? last : study?.to;
  return { from, to: marketSize?.growth?.to ?? end };
}

/**
 * value × (1 + rate)^years within the span of the rate, for the years that the document does not name. Only where no
 * more than the ends of the span are given: a gap between published values stays a gap.
 */
export function growYears(
  known: readonly KnownYear[],
  given: ReadonlyMap<number, Figure>,
  rate: Figure | undefined,
  { from = Infinity, to = from }: Span,
): ReadonlyMap<number, Grown> {
  const inside = known.filter(({ year }) => year >= from && year <= to);
  const [start] = inside;
  const at = rate && pointOf(rate);
  const named = [...given.keys()].some((year) => year > from && year < to && (inside.length > 1 || year !== start?.year));
  if (!start || at === undefined || at <= -100 || named) return new Map();
  const value = (year: number, percent: number) => start.value * (1 + percent / 100) ** (year - start.year);
  const grow = (year: number): Grown => {
    if (rate?.kind !== 'range') return { value: value(year, at) };
    const ends = [value(year, rate.low), value(year, rate.high)];
    return { value: value(year, at), low: Math.min(...ends), high: Math.max(...ends) };
  };
  const years = Array.from({ length: Math.min(to - from + 1, MOST_YEARS) }, (_, i) => from + i).filter((year) => !given.has(year));
  return new Map(years.map((year) => [year, grow(year)] as const).filter(([, { value }]) => Number.isFinite(value)));
}

interface End {
  readonly year: number;
  readonly value?: number | undefined;
  readonly figure?: Figure | undefined;
}

/** Only exact published ends can contradict an exact rate. Under 0.05 % nothing is worth a word. */
export function growthMismatch(start: End | undefined, end: End | undefined, rate: Figure | undefined): GrowthMismatch | undefined {
  if (start?.figure?.kind !== 'exact' || end?.figure?.kind !== 'exact' || rate?.kind !== 'exact') return undefined;
  const [first, last, years] = [start.figure.value, end.figure.value, end.year - start.year];
  if (years < 1 || first <= 0 || last <= 0) return undefined;
  const reached = first * (1 + rate.value / 100) ** years;
  const implied = ((last / first) ** (1 / years) - 1) * 100;
  const relative = reached / last - 1;
  if (Math.abs(relative) < 0.0005) return undefined;
  return { year: end.year, reached, relative, withinRounding: Math.abs(implied - rate.value) <= 10 ** -decimalsOf(rate.value) / 2 + 1e-9 };
}

/** Decimals that a number is written with: 15.4 has one. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
