/** The few numbers that the bench makes of its measurements. */

/** The middle value, or the mean of the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Median of the ratios of values that were measured in the same turn, which share what else the machine did then. */
export const pairedRatio = (own: readonly number[], other: readonly number[]): number =>
  median(own.slice(0, other.length).map((value, turn) => value / (other[turn] ?? NaN)));

/** Slope of the straight line with the least squared distance, in units of y a unit of x; NaN for fewer than two points. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: (point: readonly [number, number]) => number) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const meanX = mean(([x]) => x);
  const meanY = mean(([, y]) => y);
  const covariance = mean(([x, y]) => (x - meanX) * (y - meanY));
  return covariance / mean(([x]) => (x - meanX) ** 2);
}

/** The same list begun at another place, so that nobody is always first. */
export const rotate = <T>(list: readonly T[], by: number): readonly T[] =>
  [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
