import { isKnown, pointOf, type Figure, type FigureStatus } from '../model/figure.js';
import type { Scenario } from '../model/market-size.js';
import type { Report } from '../model/report.js';
import { growthMismatch, growYears, MOST_YEARS, rateSpan, type Grown, type GrowthMismatch, type KnownYear } from './market-size-growth.js';

/** When a year is, seen from the base year. */
export type Phase = 'historical' | 'base' | 'forecast';

/** One year of the market, with how its size is known. */
export interface SizePoint {
  readonly year: number;
  readonly phase: Phase;
  readonly status: FigureStatus;
  /** True where the value was calculated here, not given by the document. */
  readonly calculated: boolean;
  /** In the unit of the market size; absent where undisclosed or missing. */
  readonly value?: number | undefined;
  /** The figure as given; absent where calculated or missing. */
  readonly figure?: Figure | undefined;
  /** Ends of a range or of the low and high scenarios. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Growth between two years, and what the report states of it. */
export interface SizeGrowth {
  /** The stated rate, percent a year. */
  readonly rate?: Figure | undefined;
  /** The years that the stated rate spans, as far as they are known. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Last value by first; absent where either is missing, zero or negative. */
  readonly fold?: number | undefined;
  /** Where the stated rate alone would lead, when it ends elsewhere than the reported value. */
  readonly mismatch?: GrowthMismatch | undefined;
}

/** Calendar years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The market year by year, oldest first, with no year left out between the first and the last. */
export interface SizeSeries {
  readonly points: readonly SizePoint[];
  /** The two values that a headline compares; the same one where there is only one; none where no value is known. */
  readonly start?: SizePoint | undefined;
  readonly end?: SizePoint | undefined;
  /** Years of the report's timeline before the first point and after the last, whose values are not disclosed. */
  readonly before?: Years | undefined;
  readonly after?: Years | undefined;
  readonly growth: SizeGrowth;
}

/** Nothing numeric at all gives undefined: there is nothing to draw. */
export function sizeSeries(report: Report): SizeSeries | undefined {
  const size = report.marketSize;
  const rate = size?.growth?.rate;
  const given = new Map(size?.values.map(({ year, figure }) => [year, figure]));
  const known = knownYears(given);
  const hasRate = rate && isKnown(rate);
  if (!known.length && !hasRate) return undefined;
  const span = rateSpan(report, known);
  const grown = growYears(known, given, rate, span);
  const years = yearsOf([...given.keys(), ...grown.keys(), ...(known.length ? [] : [span.from, span.to])]);
  const base = report.baseYear ?? size?.growth?.from ?? (known.length > 1 ? known[0]?.year : undefined);
  const points = years.map((year) => sizePoint(year, phaseOf(year, base), given.get(year), grown.get(year), size?.scenarios));
  const valued = points.filter(({ value }) => value !== undefined);
  const at = (year: number | undefined) => valued.find((point) => point.year === year);
  const end = valued.at(-1);
  const compared = at(span.from) ?? at(base);
  const start = compared && compared !== end ? compared : valued[0];
  const [first, last, timeline] = [years[0], years.at(-1), known.length ? report.timeline : undefined];
  return {
    points,
    start,
    end,
    before: first && timeline && timeline.from < first ? { from: timeline.from, to: first - 1 } : undefined,
    after: last && timeline && timeline.to > last ? { from: last + 1, to: timeline.to } : undefined,
    growth: { rate, ...span, fold: foldOf(start, end), mismatch: growthMismatch(at(span.from), at(span.to), rate) },
  };
}

const knownYears = (given: ReadonlyMap<number, Figure>): readonly KnownYear[] =>
  [...given]
    .flatMap(([year, figure]) => {
      const value = pointOf(figure);
      return value === undefined ? [] : { year, value };
    })
    .sort((a, b) => a.year - b.year);

/** Every year from the first to the last, or where these are too many, the named ones. */
function yearsOf(named: readonly (number | undefined)[]): readonly number[] {
  const all = [...new Set(named.filter((year) => year !== undefined))].sort((a, b) => a - b);
  const [from = 0, to = 0] = [all[0], all.at(-1)];
  return all.length && to - from < MOST_YEARS ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : all;
}

const phaseOf = (year: number, base: number | undefined): Phase =>
  base === undefined || year < base ? 'historical' : year === base ? 'base' : 'forecast';

function sizePoint(year: number, phase: Phase, figure: Figure | undefined, grown: Grown | undefined, scenarios: readonly Scenario[] | undefined): SizePoint {
  if (grown) return { year, phase, status: 'derived', calculated: true, ...grown };
  const scenario = (kind: Scenario['kind']) => {
    const other = scenarios?.find((one) => one.kind === kind)?.values.find((value) => value.year === year)?.figure;
    return other && pointOf(other);
  };
  const { low, high } = figure?.kind === 'range' ? figure : { low: scenario('low'), high: scenario('high') };
  return { year, phase, status: figure?.status ?? 'undisclosed', calculated: false, figure, value: figure && pointOf(figure), low, high };
}

function foldOf(start: SizePoint | undefined, end: SizePoint | undefined): number | undefined {
  const [first = 0, last = 0] = [start?.value, end?.value];
  return start !== end && first > 0 && last > 0 ? last / first : undefined;
}
