import { isKnown, type Figure, type YearFigure } from '../model/figure.js';
import type { Scenario } from '../model/market-size.js';
import type { Report } from '../model/report.js';
import type { Phase } from './market-size.js';

/** The market's size in one year, as the document gives it. */
export interface KeySize {
  readonly year: number;
  readonly phase: Phase;
  readonly figure: Figure;
  /** The low and the high scenario of that year. */
  readonly low?: Figure | undefined;
  readonly high?: Figure | undefined;
}

/** The few numbers that stand for a market: nothing here is calculated. */
export interface KeyFigures {
  /** Oldest first: the two ends that a headline compares, then a later year that is not disclosed. */
  readonly sizes: readonly KeySize[];
  /** The stated growth, percent a year. */
  readonly rate?: Figure | undefined;
  /** The years that the document gives the rate for. */
  readonly rateYears?: { readonly from: number; readonly to: number } | undefined;
  /** Largest end of all sizes: the common scale of the bars. Undefined where there are no two to compare, or one is negative. */
  readonly peak?: number | undefined;
}

/** Undefined where the document names neither a size nor a rate. */
export function keyFigures({ baseYear, marketSize }: Report): KeyFigures | undefined {
  if (!marketSize?.values.length && !marketSize?.growth) return undefined;
  const { values, growth, scenarios } = marketSize;
  const given = [...values].sort((a, b) => a.year - b.year);
  const known = given.filter(({ figure }) => isKnown(figure));
  const base = baseYear ?? growth?.from ?? (known.length > 1 ? known[0]?.year : undefined);
  const sizes = endsOf(given, known, growth?.from, base).map(({ year, figure }): KeySize => ({
    year,
    phase: base === undefined || year < base ? 'historical' : year === base ? 'base' : 'forecast',
    figure,
    low: scenarioIn(scenarios, 'low', year),
    high: scenarioIn(scenarios, 'high', year),
  }));
  const ends = sizes.flatMap(({ figure }) => endsOfFigure(figure));
  const { rate, from, to } = growth ?? {};
  return {
    sizes,
    rate,
    ...(from !== undefined && to !== undefined && { rateYears: { from, to } }),
    ...(comparable(sizes) && ends.every((end) => end >= 0) && { peak: Math.max(0, ...ends) }),
  };
}

/** The start of the stated rate, else the base year, else the first; the last; and a last year that is only announced. */
function endsOf(given: readonly YearFigure[], known: readonly YearFigure[], from: number | undefined, base: number | undefined): readonly YearFigure[] {
  const at = (years: readonly YearFigure[], year: number | undefined) => years.find((value) => value.year === year);
  const end = known.at(-1);
  const start = [at(known, from), at(known, base), known[0], at(given, base), given[0]].find((value) => value && (value !== end || known.length === 1));
  const announced = given.at(-1);
  const ends = [start, end, announced && !isKnown(announced.figure) ? announced : undefined];
  return [...new Set(ends.filter((value) => value !== undefined))];
}

function scenarioIn(scenarios: readonly Scenario[] | undefined, kind: Scenario['kind'], year: number): Figure | undefined {
  const figure = scenarios?.find((one) => one.kind === kind)?.values.find((value) => value.year === year)?.figure;
  return figure && isKnown(figure) ? figure : undefined;
}

const comparable = (sizes: readonly KeySize[]): boolean => sizes.filter(({ figure }) => isKnown(figure)).length > 1;

const endsOfFigure = (figure: Figure): readonly number[] =>
  !isKnown(figure) ? [] : figure.kind === 'range' ? [figure.low, figure.high] : [figure.value * (figure.kind === 'bound' && figure.bound === 'min' ? ARROW : 1)];

/** An arrow goes on from "over": it needs room beyond the limit. */
const ARROW = 1.05;
