/** Stated growth rates against the values they are said to join. */
import { isKnown, type KnownFigure, type YearFigure } from '../../model/figure.js';
import type { GrowthRate } from '../../model/growth.js';
import type { Report } from '../../model/report.js';
import type { PartId } from '../part-id.js';
import { faultOf, type Evidence } from './fault.js';
import { impliedGrowth, plainGrowth, type DatedFigure, type GrowthReading } from './growth-readings.js';
import { distance, intervalOf } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** A rate with the values beside it. */
interface Stated {
  /** Absent for the market itself. */
  readonly name?: string;
  readonly path: string;
  readonly growth: GrowthRate;
  readonly rate: KnownFigure;
  readonly values: readonly YearFigure[];
  readonly mark?: PartId;
}

/** What a rate says once it is held against its end points. */
interface Checked {
  readonly start: DatedFigure;
  readonly end: DatedFigure;
  /** Between the two values, as the calendar counts. */
  readonly reading: GrowthReading;
  readonly fits: boolean;
}

/** The stated rate against its end points, for the market, each segment, region and country. */
export const growthEndPoints: Rule = (report, context) =>
  checkedRates(report, context).flatMap(({ stated, checked }): Draft | readonly Draft[] =>
    (checked.fits ? [] : () => unfitting(report, context, stated, checked)));

/**
 * A rate that fits, in a report that does not say from which year, where another count of the years gives another rate.
 * Said once, of the market or else of the first part: who names the years there will name them for all.
 */
export const growthReading: Rule = (report, context) => {
  for (const { stated, checked } of checkedRates(report, context)) {
    const other = checked.fits && !stated.growth.from ? otherReadings(report, checked.reading)[0] : undefined;
    const isGiven = stated.values.some(({ year, figure }) => year === other?.from && isKnown(figure));
    if (other && !isGiven && !fits(stated.rate, checked, other.intervals)) return [() => ambiguous(context, stated, checked, other)];
  }
  return [];
};

interface CheckedRate {
  readonly stated: Stated;
  readonly checked: Checked;
}

const checkedOf = new WeakMap<AuditContext, readonly CheckedRate[]>();

/** The rates whose end points are known. Both rules ask; they are counted once. */
function checkedRates(report: Report, context: AuditContext): readonly CheckedRate[] {
  const known = checkedOf.get(context);
  if (known) return known;
  const rates = statedRates(report, context).flatMap((stated): CheckedRate | readonly CheckedRate[] => {
    const checked = checkRate(report, stated);
    return checked ? { stated, checked } : [];
  });
  checkedOf.set(context, rates);
  return rates;
}

function statedRates({ marketSize }: Report, { families }: AuditContext): readonly Stated[] {
  const parts = families.flatMap(({ parts: siblings }) => siblings.flatMap(({ item, path, mark }): Stated | readonly Stated[] => {
    const { name, growth, values = [] } = item;
    return growth && isKnown(growth.rate) ? { name, path, growth, rate: growth.rate, values, mark } : [];
  }));
  const { growth, values = [] } = marketSize ?? {};
  return growth && isKnown(growth.rate) ? [{ path: 'marketSize', growth, rate: growth.rate, values }, ...parts] : parts;
}

/** The rate between the values it may join; undefined where a value is missing. Where the years are open, the first of the ways that fits. */
function checkRate(report: Report, { growth, rate, values }: Stated): Checked | undefined {
  const known = values.filter((one): one is DatedFigure => isKnown(one.figure));
  if (known.length < 2) return undefined;
  const { starts, ends } = endYears(report, growth, known.map(({ year }) => year));
  let first: Checked | undefined;
  const at = (years: ReadonlySet<number | undefined>) => [...years].flatMap((year) => known.find((one) => one.year === year) ?? []);
  for (const start of at(starts)) {
    for (const end of at(ends)) {
      const reading = { from: start.year, to: end.year, intervals: end.year - start.year };
      const implied = impliedGrowth(start.figure, end.figure, reading.intervals);
      if (!implied) continue;
      const checked = { start, end, reading, fits: distance(implied, intervalOf(rate)) === 0 };
      if (checked.fits) return checked;
      first ??= checked;
    }
  }
  return first;
}

/** The years that a rate may start from, and those it may reach; the likeliest first. */
function endYears({ baseYear, studyPeriod }: Report, { from, to }: GrowthRate, known: readonly number[]) {
  return {
    starts: new Set(from ? [from] : [baseYear, Math.min(...known), studyPeriod?.from]),
    ends: new Set(to ? [to] : [Math.max(...known), studyPeriod?.to]),
  };
}

function fits(rate: KnownFigure, { start, end }: Pick<Checked, 'start' | 'end'>, intervals: number): boolean {
  const implied = impliedGrowth(start.figure, end.figure, intervals);
  return implied !== undefined && distance(implied, intervalOf(rate)) === 0;
}

/** What else a reader may count: the study period and the timeline. */
function otherReadings({ studyPeriod, timeline }: Report, { intervals }: GrowthReading): readonly GrowthReading[] {
  return [studyPeriod, timeline]
    .flatMap((span) => (span ? { ...span, intervals: span.to - span.from } : []))
    .filter((one) => one.intervals > 0 && one.intervals !== intervals);
}

function unfitting(report: Report, context: AuditContext, stated: Stated, checked: Checked): ReturnType<Draft> {
  const { start, end, reading } = checked;
  const counted = [...otherReadings(report, reading), { ...reading, intervals: reading.intervals + 1 }, { ...reading, intervals: reading.intervals - 1 }];
  const isOpen = !(stated.growth.from && stated.growth.to);
  const fitting = isOpen ? counted.find(({ intervals }) => fits(stated.rate, checked, intervals)) : undefined;
  const given = writtenRate(context, start, end, reading.intervals);
  const { words, write } = context;
  const sentence = words.growth.unfitting(stated.name, write.percentFigure(stated.rate), reading, given, fitting?.intervals);
  const evidence = evidenceOf(context, stated, checked);
  return faultOf(fitting ? 'warning' : 'error', sentence, evidence, stated.mark, evidence.slice(0, 3).map(([path]) => path));
}

function ambiguous(context: AuditContext, stated: Stated, checked: Checked, other: GrowthReading): ReturnType<Draft> {
  const { start, end, reading } = checked;
  const { words, write } = context;
  const [right, wrong] = [reading.intervals, other.intervals].map((intervals) => writtenRate(context, start, end, intervals));
  const sentence = words.growth.ambiguous(stated.name, write.percentFigure(stated.rate), { ...reading, percent: right ?? '' }, { ...other, percent: wrong ?? '' });
  const path = `${stated.path}.growth`;
  const evidence: readonly Evidence[] = [...evidenceOf(context, stated, checked), [path, words.growth.over(other), wrong ?? '']];
  return faultOf('warning', sentence, evidence, stated.mark, [path, ...evidence.slice(1, 3).map(([at]) => at)]);
}

/** Two decimals; where the values are spans, both ends. */
function writtenRate({ write }: AuditContext, start: DatedFigure, end: DatedFigure, intervals: number): string {
  const plain = plainGrowth(start.figure, end.figure, intervals);
  if (plain !== undefined) return write.percent(plain, 2);
  const span = impliedGrowth(start.figure, end.figure, intervals);
  if (!span) return '';
  const { low, high } = span;
  if (!Number.isFinite(high)) return write.percentFigure({ kind: 'bound', bound: 'min', value: round(low), status: 'derived' });
  return write.percentFigure({ kind: 'range', low: round(low), high: round(high), status: 'derived' });
}

const round = (rate: number): number => Math.round(rate * 10) / 10;

/** The rate, its two ends, and what they give. */
function evidenceOf(context: AuditContext, { path, rate, values }: Stated, { start, end, reading }: Checked): readonly Evidence[] {
  const { words, write } = context;
  const ends = [start, end].map(({ year, figure }): Evidence =>
    [`${path}.values[${values.findIndex((one) => one.year === year)}].figure`, words.size(year), write.sizeFigure(figure)]);
  return [
    [`${path}.growth.rate`, words.growth.stated, write.percentFigure(rate)],
    ...ends,
    [`${path}.growth`, words.growth.over(reading), writtenRate(context, start, end, reading.intervals)],
  ];
}
