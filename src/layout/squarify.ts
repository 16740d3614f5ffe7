import type { Box } from './box.js';

/**
 * Squarified treemap (Bruls, Huizing and van Wijk, 2000): fills a box with rectangles in proportion to `values`, in their
 * order, in strips along the box's shorter side. A strip ends where one more rectangle would make its worst shape longer.
 * Values are above zero. d3's own, which is the same at ratio 1, brings all of d3-hierarchy: 1.3 kB gzip.
 */
export function squarify(values: readonly number[], box: Box): readonly Box[] {
  const boxes: Box[] = [];
  let { x, y, width, height } = box;
  let left = values.reduce((sum, value) => sum + value, 0);
  for (let start = 0; start < values.length; ) {
    const side = Math.min(width, height);
    const scale = (width * height) / left;
    const { end, sum } = strip(values, start, side, scale);
    const depth = end === values.length ? Math.max(width, height) : (sum * scale) / side;
    const stands = width >= height;
    let at = stands ? y : x;
    for (let i = start; i < end; i++) {
      const length = (side * (values[i] ?? 0)) / sum;
      boxes.push(stands ? { x, y: at, width: depth, height: length } : { x: at, y, width: length, height: depth });
      at += length;
    }
    if (stands) [x, width] = [x + depth, width - depth];
    else [y, height] = [y + depth, height - depth];
    left -= sum;
    start = end;
  }
  return boxes;
}

/** How many values the next strip takes, and their sum. */
function strip(values: readonly number[], start: number, side: number, scale: number): { readonly end: number; readonly sum: number } {
  let [sum, least, most, worst] = [0, Infinity, 0, Infinity];
  for (let end = start; end < values.length; end++) {
    const value = values[end] ?? 0;
    [least, most] = [Math.min(least, value), Math.max(most, value)];
    const square = ((sum + value) ** 2 * scale) / side ** 2;
    const next = Math.max(most / square, square / least);
    if (next > worst) return { end, sum };
    [sum, worst] = [sum + value, next];
  }
  return { end: values.length, sum };
}
