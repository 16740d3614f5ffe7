/** The ways in which a reader can count the years between two values, and the yearly growth that each gives. */
import { endsOf, intervalOf, type Interval } from './interval.js';
import type { KnownFigure } from '../../model/figure.js';

/** The size of a year with its figure. */
export interface DatedFigure {
  readonly year: number;
  readonly figure: KnownFigure;
}

/** One way to count: the two years it takes, and the intervals between them. */
export interface GrowthReading {
  readonly from: number;
  readonly to: number;
  readonly intervals: number;
}

/** Both ends in percent a year, rounding of the values included; undefined where growth has no meaning: zero, negative, no time. */
export function impliedGrowth(start: KnownFigure, end: KnownFigure, intervals: number): Interval | undefined {
  const [first, last] = [intervalOf(start), intervalOf(end)];
  if (intervals < 1 || first.low <= 0 || last.low <= 0) return undefined;
  return { low: yearly(last.low / first.high, intervals), high: yearly(last.high / first.low, intervals) };
}

/** The rate between the two numbers as they stand; undefined unless both figures are one positive number. */
export function plainGrowth(start: KnownFigure, end: KnownFigure, intervals: number): number | undefined {
  const [first, last] = [endsOf(start), endsOf(end)];
  const plain = first.low === first.high && last.low === last.high && first.low > 0 && last.low > 0 && intervals > 0;
  const rate = plain ? yearly(last.low / first.low, intervals) : NaN;
  return Number.isFinite(rate) ? rate : undefined;
}

const yearly = (fold: number, intervals: number): number => (fold ** (1 / intervals) - 1) * 100;
