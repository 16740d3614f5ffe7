/** All numbers of a report's data, sorted, so that a figure of the text can be looked up among them. */
import { isKnown, pointOf, type Figure, type KnownFigure, type YearFigure } from '../../model/figure.js';
import type { Player } from '../../model/player.js';
import type { Report } from '../../model/report.js';
import { scaleFactor, type Unit } from '../../model/unit.js';
import type { Family } from './families.js';
import { decimalsOf, roundStep, type Interval } from './interval.js';
import type { AuditContext } from './rule.js';

/** Answers whether some figure of the data is the one that a text names. */
export class Backing {
  readonly #percents: Float64Array;
  readonly #sizes: Float64Array;
  readonly #market: readonly number[];
  readonly #unit: Unit | undefined;

  constructor(report: Report, context: AuditContext) {
    const { marketSize, concentration = {}, players = [] } = report;
    this.#unit = marketSize?.unit;
    this.#market = [...context.sizes.values()].flatMap(numbersOf);
    const sizes = [...this.#market];
    const percents: number[] = [0, 100];
    const add = (list: number[], figure: Figure | undefined) => figure && list.push(...numbersOf(figure));
    for (const { values } of marketSize?.scenarios ?? []) for (const { figure } of values) add(sizes, figure);
    add(percents, marketSize?.growth?.rate);
    for (const figure of [concentration.cr4, concentration.cr5]) add(percents, figure);
    addPlayers(players, percents);
    for (const family of context.families) addFamily(family, context, sizes, percents);
    addGrowth(marketSize?.values ?? [], sizes, percents);
    this.#percents = sortedWithSizes(this.#unit?.kind === 'percent' ? percents.concat(sizes) : percents);
    this.#sizes = sortedWithSizes(sizes);
  }

  /** True where a number of the data lies where the figure says, in any scale. Never for another currency or another count. */
  backs(figure: KnownFigure, unit: Unit): boolean {
    const span = windowOf(figure);
    if (unit.kind === 'percent') return holds(this.#percents, span);
    const own = this.#unit;
    if (!own || own.kind === 'percent' || !isSameKind(own, unit)) return false;
    return holds(this.#sizes, scaled(span, scaleFactor(unit.scale) / scaleFactor(own.scale)));
  }

  /**
   * The power of a thousand by which an amount of at least two digits differs from a size of the market; 1 where it is
   * that size in another currency. Undefined where neither is so.
   */
  unitOff(figure: KnownFigure, unit: Unit): { readonly factor: number; readonly size: number } | undefined {
    const own = this.#unit;
    if (figure.kind !== 'exact' || unit.kind === 'percent' || own?.kind !== unit.kind) return undefined;
    const isSame = isSameKind(own, unit);
    const span = scaled(windowOf(figure), scaleFactor(unit.scale) / scaleFactor(own.scale));
    const isTelling = figure.value >= 10 * roundStep(figure.value) || (figure.value >= 1000 && this.#market.includes(figure.value));
    const factors = isSame ? [1e3, 1e-3, 1e6, 1e-6].filter(() => isTelling) : [1];
    for (const factor of factors) {
      const size = this.#market.find((one) => one >= span.low * factor && one <= span.high * factor);
      if (size !== undefined) return { factor, size };
    }
    return undefined;
  }
}

/**
 * Where a number of the data may lie to be the one that the text rounds: within the last decimal for an exact figure, half
 * a round step either side for "about", up to one round step further for "over" and "under".
 */
function windowOf(figure: KnownFigure): Interval {
  if (figure.kind === 'range') return { low: figure.low - half(figure.low), high: figure.high + half(figure.high) };
  const { value } = figure;
  if (figure.kind === 'exact') return { low: value - half(value), high: value + half(value) };
  const step = roundStep(value);
  if (figure.kind === 'approximate') return { low: value - step / 2, high: value + step / 2 };
  return figure.bound === 'min' ? { low: value - half(value), high: value + step } : { low: value - step, high: value + half(value) };
}

const half = (value: number): number => 0.5 * 10 ** -decimalsOf(value) * (1 + 1e-9);

const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low * by * (1 - 1e-12), high: high * by * (1 + 1e-12) });

function isSameKind(own: Unit, unit: Unit): boolean {
  if (own.kind === 'money' && unit.kind === 'money') return !own.currency || !unit.currency || own.currency === unit.currency;
  return own.kind === 'count' && unit.kind === 'count' && own.name.trim().toLowerCase() === unit.name.trim().toLowerCase();
}

/** "Shrinks by 4.2 %" names -4.2: each number stands there with and without its sign. */
const sortedWithSizes = (numbers: readonly number[]): Float64Array => Float64Array.from(numbers.concat(numbers.filter((one) => one < 0).map(Math.abs))).sort();

/** Every number that a figure names. */
const numbersOf = (figure: Figure): readonly number[] =>
  !isKnown(figure) ? [] : figure.kind === 'range' ? [figure.low, figure.high] : [figure.value];

/** Values, shares and rates of each part, and what a value is of the market in percent. */
function addFamily({ parts }: Family, { sizes: totals }: AuditContext, sizes: number[], percents: number[]): void {
  for (const { item } of parts) {
    for (const { figure } of item.shares ?? []) percents.push(...numbersOf(figure));
    if (item.growth) percents.push(...numbersOf(item.growth.rate));
    for (const { year, figure } of item.values ?? []) {
      sizes.push(...numbersOf(figure));
      const total = totals.get(year);
      const [value, whole] = [pointOf(figure), total && pointOf(total)];
      if (value !== undefined && whole) percents.push((value / whole) * 100);
    }
  }
}

/** Shares of companies, and what the largest two, three and so on up to 20 hold together. */
function addPlayers(players: readonly Player[], percents: number[]): void {
  const byYear = new Map<number, number[]>();
  for (const { shares = [] } of players) {
    for (const { year, figure } of shares) {
      percents.push(...numbersOf(figure));
      const value = pointOf(figure);
      if (value === undefined) continue;
      const list = byYear.get(year) ?? [];
      list.push(value);
      byYear.set(year, list);
    }
  }
  for (const shares of byYear.values()) {
    let sum = 0;
    for (const share of shares.sort((a, b) => b - a).slice(0, 20)) percents.push((sum += share));
  }
}

/** What follows from two sizes of the market: from year to year, and from each year to the last, the difference, the change in percent and the rate a year. */
function addGrowth(values: readonly YearFigure[], sizes: number[], percents: number[]): void {
  const known = values
    .flatMap(({ year, figure }) => {
      const value = pointOf(figure);
      return value === undefined ? [] : { year, value };
    })
    .sort((a, b) => a.year - b.year);
  const last = known.at(-1);
  known.forEach((one, i) => {
    for (const other of new Set([known[i + 1], last])) {
      if (!other || other === one || one.value <= 0) continue;
      sizes.push(other.value - one.value);
      percents.push((other.value / one.value - 1) * 100);
      if (other.value > 0) percents.push(((other.value / one.value) ** (1 / (other.year - one.year)) - 1) * 100);
    }
  });
}

/** Binary search for any number in the span. */
function holds(sorted: Float64Array, { low, high }: Interval): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Infinity) < low) from = middle + 1;
    else to = middle;
  }
  return (sorted[from] ?? Infinity) <= high;
}
