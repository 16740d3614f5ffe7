/** A coarse picture of land and sea, so that names find free places without a DOM. */
import type { Box } from './frame.js';

/** Rows of square cells over a figure. A cell holds what lies in its middle: sea, the number of a mark (1 to 253), or one of the two below. */
export interface LandGrid {
  readonly cell: number; // CSS pixels
  readonly columns: number;
  readonly rows: number;
  readonly owner: Uint8Array;
}

const SEA = 0;
/** Land of no mark: a name may lie on it. */
export const LOOSE = 255;
/** A name, a circle, a dot: nothing may lie on it. */
export const TAKEN = 254;

const FAR = 0xfff;

export function createGrid(width: number, height: number, cell: number): LandGrid {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  return { cell, columns, rows, owner: new Uint8Array(columns * rows) };
}

/**
 * Fills a shape. `path` is relative path data of straight lines ("M0 0l5 0 0 5z…"), by the even-odd rule, and all
 * cells that a corner of it is in, so that small islands count. `scale` is CSS pixels a unit.
 */
export function paintPath({ cell, columns, rows, owner }: LandGrid, path: string, scale: number, mark: number): void {
  const k = scale / cell;
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const part of path.split('M')) {
    const steps = part.match(/-?[\d.]+/g) ?? [];
    const [startX, startY] = [Number(steps[0]) * k, Number(steps[1]) * k];
    let [x, y] = [startX, startY];
    for (let i = 2; i <= steps.length; i += 2) {
      const last = i >= steps.length;
      const nextX = last ? startX : x + Number(steps[i]) * k;
      const nextY = last ? startY : y + Number(steps[i + 1]) * k;
      const from = Math.max(0, Math.ceil(Math.min(y, nextY) - 0.5));
      const end = Math.min(rows, Math.ceil(Math.max(y, nextY) - 0.5));
      for (let row = from; row < end; row++) crossings[row]?.push(x + ((row + 0.5 - y) / (nextY - y)) * (nextX - x));
      if (x >= 0 && x < columns && y >= 0 && y < rows) owner[Math.floor(y) * columns + Math.floor(x)] = mark;
      [x, y] = [nextX, nextY];
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i - 1] ?? 0) - 0.5));
      const end = Math.min(columns, Math.ceil((xs[i] ?? 0) - 0.5));
      if (from < end) owner.fill(mark, row * columns + from, row * columns + end);
    }
  });
}

/** Fills a rectangle, such as a label that others must keep clear of. */
export function paintBox({ cell, columns, rows, owner }: LandGrid, box: Box, value: number): void {
  const [left, right] = [Math.max(0, Math.floor(box.x / cell)), Math.min(columns, Math.ceil((box.x + box.width) / cell))];
  const end = Math.min(rows, Math.ceil((box.y + box.height) / cell));
  for (let row = Math.max(0, Math.floor(box.y / cell)); row < end; row++) if (left < right) owner.fill(value, row * columns + left, row * columns + right);
}

/** What lies under a rectangle, in cells: land of `mark`, of other marks, of none, and what must stay free. */
export interface Cover {
  own: number;
  others: number;
  loose: number;
  taken: number;
}

export function coverOf({ cell, columns, rows, owner }: LandGrid, box: Box, mark: number): Readonly<Cover> {
  const cover: Cover = { own: 0, others: 0, loose: 0, taken: 0 };
  const [left, right] = [Math.max(0, Math.floor(box.x / cell)), Math.min(columns, Math.ceil((box.x + box.width) / cell))];
  const end = Math.min(rows, Math.ceil((box.y + box.height) / cell));
  for (let row = Math.max(0, Math.floor(box.y / cell)); row < end; row++) {
    for (let i = row * columns + left; i < row * columns + right; i++) {
      const found = owner[i];
      if (found === SEA) continue;
      cover[found === mark ? 'own' : found === TAKEN ? 'taken' : found === LOOSE ? 'loose' : 'others']++;
    }
  }
  return cover;
}

/** Of each cell: how far the next land of `mark` is, in thirds of a cell (chamfer distance). */
function distanceTo({ columns, rows, owner }: LandGrid, mark: number): Uint16Array {
  const field = new Uint16Array(columns * rows).fill(FAR);
  const relax = (i: number, by: number, from: number) => {
    const found = (field[from] ?? FAR) + by;
    if (found < (field[i] ?? 0)) field[i] = found;
  };
  for (let i = 0; i < field.length; i++) {
    if (owner[i] === mark) field[i] = 0;
    const column = i % columns;
    if (i >= columns) relax(i, 3, i - columns);
    if (column) relax(i, 3, i - 1);
    if (column && i >= columns) relax(i, 4, i - columns - 1);
    if (column < columns - 1 && i >= columns) relax(i, 4, i - columns + 1);
  }
  for (let i = field.length - 1; i >= 0; i--) {
    const column = i % columns;
    const below = i + columns < field.length;
    if (below) relax(i, 3, i + columns);
    if (column < columns - 1) relax(i, 3, i + 1);
    if (column < columns - 1 && below) relax(i, 4, i + columns + 1);
    if (column && below) relax(i, 4, i + columns - 1);
  }
  return field;
}

/** How far a cell is from the land of a mark (by index, from 0), and from the nearest land of any other; in thirds of a cell. */
export interface Nearness {
  of(mark: number, cell: number): number;
  others(mark: number, cell: number): number;
}

export function nearnessOf(grid: LandGrid, count: number): Nearness {
  const fields = Array.from({ length: count }, (_, i) => distanceTo(grid, i + 1));
  const [first, second] = [new Uint16Array(grid.owner.length).fill(FAR), new Uint16Array(grid.owner.length).fill(FAR)];
  const nearest = new Uint8Array(grid.owner.length);
  fields.forEach((field, mark) => field.forEach((distance, i) => {
    if (distance < (first[i] ?? 0)) [second[i], first[i], nearest[i]] = [first[i] ?? FAR, distance, mark];
    else if (distance < (second[i] ?? 0)) second[i] = distance;
  }));
  return {
    of: (mark, cell) => fields[mark]?.[cell] ?? FAR,
    others: (mark, cell) => (nearest[cell] === mark ? second : first)[cell] ?? FAR,
  };
}
