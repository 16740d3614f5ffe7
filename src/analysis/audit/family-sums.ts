/** What the parts of a family make together, year by year, held against the whole that they divide. */
import { isKnown, pointOf, type Figure, type YearFigure } from '../../model/figure.js';
import { figureIn, type Family } from './families.js';
import { distance, endsOf, intervalOf, type Interval } from './interval.js';
import type { AuditContext } from './rule.js';

/** Sizes in the unit of the market, or percent of the whole market. */
export type Measure = 'values' | 'shares';

/** A year in which the parts and the whole cannot both be right. */
export interface SumGap {
  readonly family: Family;
  readonly measure: Measure;
  readonly year: number;
  /** What the parts name together; where some name no number or no exact one, the least or the most of it. */
  readonly sum: number;
  readonly sumIs: 'exact' | 'least' | 'most';
  readonly whole: Figure;
  /** Path of the whole; absent for shares, whose whole is 100 %. */
  readonly wholePath?: string | undefined;
  /** By how much the parts go over the whole, or stay under it (negative), as a part of the whole. */
  readonly relative: number;
  /** The further years with a gap of the same direction. */
  readonly otherYears: readonly number[];
}

interface Sum {
  possible: Interval;
  least: number;
  most: number;
  known: number;
  exact: boolean;
}

const ALL_SHARES: Figure = { kind: 'exact', value: 100, status: 'derived' };

/** The widest gap of each direction. Years whose whole is not known have none; an undisclosed part is never held against anyone. */
export function sumGaps(family: Family, measure: Measure, context: AuditContext): readonly SumGap[] {
  const floor = measure === 'shares' ? 0 : context.floor;
  const gaps = [...sumsByYear(family, measure, floor)].flatMap(([year, sum]) => gapIn(family, measure, year, sum, context, floor));
  return [true, false].flatMap((over) => {
    const alike = gaps.filter(({ relative }) => relative > 0 === over);
    const widest = alike.reduce<SumGap | undefined>((most, gap) => (most && Math.abs(most.relative) >= Math.abs(gap.relative) ? most : gap), undefined);
    return widest ? { ...widest, otherYears: alike.filter((gap) => gap !== widest).map(({ year }) => year).sort((a, b) => a - b) } : [];
  });
}

function sumsByYear({ parts }: Family, measure: Measure, floor: number): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>();
  for (const { item } of parts) {
    for (const { year, figure } of item[measure] ?? []) {
      if (!isKnown(figure)) continue;
      const sum = sums.get(year) ?? { possible: { low: 0, high: 0 }, least: 0, most: 0, known: 0, exact: true };
      const [span, ends] = [intervalOf(figure, floor), endsOf(figure)];
      sum.possible = { low: sum.possible.low + Math.max(span.low, floor), high: sum.possible.high + span.high };
      sum.least += Math.max(ends.low, floor);
      sum.most += ends.high;
      sum.known++;
      sum.exact &&= figure.kind === 'exact';
      sums.set(year, sum);
    }
  }
  return sums;
}

function gapIn(family: Family, measure: Measure, year: number, sum: Sum, context: AuditContext, floor: number): readonly SumGap[] {
  const whole = wholeOf(family, measure, year, context);
  const number = whole && pointOf(whole.figure);
  if (!whole || !number) return [];
  const missing = family.parts.length - sum.known;
  const possible = missing ? { low: sum.possible.low + (floor === 0 ? 0 : -Infinity), high: Infinity } : sum.possible;
  const gap = distance(possible, intervalOf(whole.figure, floor));
  if (gap === 0 || (gap < 0 && family.open)) return [];
  const whatSum = sum.exact && !missing ? 'exact' : gap > 0 ? 'least' : 'most';
  const named = gap > 0 ? sum.least : sum.most;
  return [{
    family, measure, year, sum: named, sumIs: whatSum, whole: whole.figure, wholePath: whole.path,
    relative: (named - number) / Math.abs(number), otherYears: [],
  }];
}

/** Undefined where the report gives no number to compare with. A part's share is of the whole market, so its parts make that share. */
function wholeOf({ parent }: Family, measure: Measure, year: number, { sizes, sizePath }: AuditContext): { readonly figure: Figure; readonly path?: string } | undefined {
  if (!parent && measure === 'shares') return { figure: ALL_SHARES };
  if (!parent) {
    const figure = sizes.get(year);
    return figure && { figure, path: sizePath(year) };
  }
  const figures: readonly YearFigure[] | undefined = parent.item[measure];
  const found = figureIn(figures, year);
  return found && isKnown(found.figure) ? { figure: found.figure, path: `${parent.path}.${measure}[${found.at}].figure` } : undefined;
}

/** True where two amounts differ as if one were given in thousands of the other: by half of 1,000 to twice that, either way. */
export function isThousandfold(one: number, other: number): boolean {
  const fold = Math.abs(one / other);
  return [fold, 1 / fold].some((factor) => [1e3, 1e6].some((step) => factor > step / 2 && factor < step * 2));
}
