/** Where the true value of a published figure can lie, so that only what cannot both be true is called a contradiction. */
import type { Figure, KnownFigure } from '../../model/figure.js';

/** From `low` to `high`, both included; either may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Decimals that a number is written with: 15.4 has one. */
export const decimalsOf = (value: number): number => (/^-?\d+\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** Half of the last decimal: what rounding may have taken off or put on. */
const rounding = (value: number): number => 0.5 * 10 ** -decimalsOf(value);

/**
 * The last digit that says something, as a number: 10 for 60, 1 for 62, 0.1 for 15.4; 5 for 65 and 50 for 750, because
 * people round to fives too. 1 for zero.
 */
export function roundStep(value: number): number {
  let step = 10 ** -decimalsOf(value);
  const digits = Math.round(Math.abs(value) / step);
  if (digits === 0 || digits > 1e15) return step;
  let rest = digits;
  for (; rest % 10 === 0; rest /= 10) step *= 10;
  return rest % 5 === 0 ? step * 5 : step;
}

/**
 * Exact: within the rounding of its last decimal. Approximate: a tenth to either side, or half of its last digit where
 * that is more. A bound is open on one side. Undisclosed: anything from `floor` on.
 */
export function intervalOf(figure: Figure, floor = -Infinity): Interval {
  switch (figure.kind) {
    case 'exact':
      return around(figure.value, rounding(figure.value));
    case 'approximate':
      return around(figure.value, Math.max(rounding(figure.value), Math.abs(figure.value) / 10, roundStep(figure.value) / 2));
    case 'bound':
      return figure.bound === 'min'
        ? { low: figure.value - rounding(figure.value), high: Infinity }
        : { low: Math.min(floor, figure.value), high: figure.value + rounding(figure.value) };
    case 'range':
      return { low: figure.low - rounding(figure.low), high: figure.high + rounding(figure.high) };
    case 'undisclosed':
      return { low: floor, high: Infinity };
  }
}

export const around = (value: number, by: number): Interval => ({ low: value - by, high: value + by });

/** The smallest and the largest number that a figure names, without any rounding. */
export function endsOf(figure: KnownFigure): Interval {
  if (figure.kind === 'range') return figure;
  if (figure.kind !== 'bound') return { low: figure.value, high: figure.value };
  return figure.bound === 'min' ? { low: figure.value, high: Infinity } : { low: -Infinity, high: figure.value };
}

/** How far `one` lies above `other` (positive) or below it (negative); 0 where both can be true. Binary dust is no distance. */
export function distance(one: Interval, other: Interval): number {
  const above = one.low - other.high;
  const below = one.high - other.low;
  if (above > dust(one.low, other.high)) return above;
  return below < -dust(one.high, other.low) ? below : 0;
}

const dust = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
