import { isKnown, pointOf, type Figure, type FigureStatus } from '../model/figure.js';
import type { MarketSize, Scenario } from '../model/market-size.js';
import type { Report } from '../model/report.js';

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
  readonly value?: number;
  /** The figure as given; absent where calculated or missing. */
  readonly figure?: Figure;
  /** Ends of a range or of the low and high scenarios. */
  readonly low?: number;
  readonly high?: number;
}

/** Growth from the first to the last known value, and what the report states of it. */
export interface SizeGrowth {
  /** The stated rate, percent a year. */
  readonly rate?: Figure;
  readonly from?: number;
  readonly to?: number;
  /** Last value by first; absent where either is missing, zero or negative. */
  readonly fold?: number;
  /** Where the stated rate alone would lead, when it ends elsewhere than the reported last value. */
  readonly mismatch?: GrowthMismatch;
}

/** The stated rate against the stated end points. */
export interface GrowthMismatch {
  /** Value in the last year if the first grew at the stated rate. */
  readonly reached: number;
  /** `reached` against the reported value: -0.002 is 0.2 % under it. */
  readonly relative: number;
  /** True where rounding of the rate explains the difference. */
  readonly withinRounding: boolean;
}

/** The market year by year, oldest first, with no year left out between the first and the last. */
export interface SizeSeries {
  readonly points: readonly SizePoint[];
  /** Years of the report's timeline before the first point, whose values are not disclosed. */
  readonly before?: { readonly from: number; readonly to: number };
  readonly growth: SizeGrowth;
}

interface Known {
  readonly year: number;
  readonly value: number;
}

/** Nothing numeric at all gives undefined: there is nothing to draw. */
export function sizeSeries(report: Report): SizeSeries | undefined {
  const size = report.marketSize;
  if (!size) return undefined;
  const rate = size.growth?.rate;
  const given = new Map(size.values.map(({ year, figure }) => [year, figure]));
  const known = knownValues(given);
  if (!known.length && !(rate && isKnown(rate))) return undefined;
  const years = yearsOf(report, size, given, known);
  const base = report.baseYear ?? (known.length > 1 ? known[0]?.year : undefined);
  const calculated = known.length < 3 && !hasUndisclosedBetween(given, known) ? grow(known, rate, years) : new Map<number, Calculated>();
  const points = years.map((year) => sizePoint(year, base, given.get(year), calculated.get(year), size.scenarios));
  const span = report.timeline;
  const first = years[0];
  return {
    points,
    ...(span && first !== undefined && known.length && span.from < first ? { before: { from: span.from, to: first - 1 } } : {}),
    growth: sizeGrowth(report, size, points),
  };
}

function knownValues(given: ReadonlyMap<number, Figure>): readonly Known[] {
  return [...given]
    .flatMap(([year, figure]) => {
      const value = pointOf(figure);
      return value === undefined ? [] : [{ year, value }];
    })
    .sort((a, b) => a.year - b.year);
}

/** From the first known year to the last year that is known or that a stated rate reaches; no more than 200. */
function yearsOf(report: Report, size: MarketSize, given: ReadonlyMap<number, Figure>, known: readonly Known[]): number[] {
  const rate = size.growth?.rate;
  const reach = rate && isKnown(rate) ? [size.growth?.from ?? report.baseYear, size.growth?.to ?? report.studyPeriod?.to ?? report.timeline?.to] : [];
  const fill = known.length < 2 ? reach : [];
  const all = [...given.keys(), ...fill.filter((year) => year !== undefined)];
  if (!all.length && report.timeline) all.push(report.timeline.from, report.timeline.to);
  const from = Math.min(...all);
  const to = Math.min(Math.max(...all), from + 199);
  return Number.isFinite(from) ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [];
}

/** A year that the document names as undisclosed between two known ones is a gap: it is not filled in. */
function hasUndisclosedBetween(given: ReadonlyMap<number, Figure>, known: readonly Known[]): boolean {
  const first = known[0]?.year ?? 0;
  const last = known.at(-1)?.year ?? 0;
  return [...given.keys()].some((year) => year > first && year < last);
}

interface Calculated {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** value × (1 + rate)^years from the first known year, forward and back; a range of rates gives a low and a high value. */
function grow(known: readonly Known[], rate: Figure | undefined, years: readonly number[]): Map<number, Calculated> {
  const start = known[0];
  const at = rate && pointOf(rate);
  if (!start || at === undefined || at <= -100) return new Map();
  const to = (year: number, percent: number) => start.value * (1 + percent / 100) ** (year - start.year);
  return new Map(
    years.map((year) => {
      if (rate?.kind !== 'range') return [year, { value: to(year, at) }];
      const ends = [to(year, rate.low), to(year, rate.high)];
      return [year, { value: to(year, at), low: Math.min(...ends), high: Math.max(...ends) }];
    }),
  );
}

function sizePoint(
  year: number,
  base: number | undefined,
  figure: Figure | undefined,
  calculated: Calculated | undefined,
  scenarios: readonly Scenario[] | undefined,
): SizePoint {
  const phase: Phase = base === undefined || year < base ? 'historical' : year === base ? 'base' : 'forecast';
  if (!figure && calculated) return { year, phase, status: 'derived', calculated: true, ...calculated };
  const value = figure && pointOf(figure);
  const low = figure?.kind === 'range' ? figure.low : scenarioValue(scenarios, 'low', year);
  const high = figure?.kind === 'range' ? figure.high : scenarioValue(scenarios, 'high', year);
  return {
    year,
    phase,
    status: figure?.status ?? 'undisclosed',
    calculated: false,
    ...(figure && { figure }),
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}

function scenarioValue(scenarios: readonly Scenario[] | undefined, kind: Scenario['kind'], year: number): number | undefined {
  const figure = scenarios?.find((scenario) => scenario.kind === kind)?.values.find((value) => value.year === year)?.figure;
  return figure && pointOf(figure);
}

function sizeGrowth(report: Report, size: MarketSize, points: readonly SizePoint[]): SizeGrowth {
  const valued = points.filter((point) => point.value !== undefined);
  const start = valued.find((point) => point.year === size.growth?.from) ?? valued.find((point) => point.year === report.baseYear) ?? valued[0];
  const end = valued.find((point) => point.year === size.growth?.to) ?? valued.at(-1);
  const rate = size.growth?.rate;
  const from = size.growth?.from ?? start?.year ?? report.baseYear;
  const to = size.growth?.to ?? end?.year ?? report.timeline?.to;
  const shown = { ...(rate && { rate }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (!start || !end || start.year >= end.year || (start.value ?? 0) <= 0 || (end.value ?? 0) <= 0) return shown;
  const mismatch = growthMismatch(start, end, rate);
  return { ...shown, fold: (end.value ?? 0) / (start.value ?? 1), ...(mismatch && { mismatch }) };
}

function growthMismatch(start: SizePoint, end: SizePoint, rate: Figure | undefined): GrowthMismatch | undefined {
  if (rate?.kind !== 'exact' || start.calculated || end.calculated || !start.value || !end.value) return undefined;
  const years = end.year - start.year;
  const reached = start.value * (1 + rate.value / 100) ** years;
  const implied = ((end.value / start.value) ** (1 / years) - 1) * 100;
  const step = 10 ** -decimalsOf(rate.value);
  const relative = reached / end.value - 1;
  if (Math.abs(relative) < 0.0005) return undefined;
  return { reached, relative, withinRounding: Math.abs(implied - rate.value) <= step / 2 + 1e-9 };
}

/** Decimals that a number is written with: 15.4 has one. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
