/** A coarse picture of land and sea, so that names find free places without a DOM. */
import type { Box } from './box.js';

/** Land of no mark: a name may lie on it. Marks are numbered from 1 to 254. */
export const LOOSE = 255;
/** All land, of marks or of none. */
const ANY = 0;

/** Square cells over a figure; each is sea, or land of what lies in its middle. Paint first, then ask. */
export class LandGrid {
  /** What names must keep clear of: names, circles. */
  readonly taken: Box[] = [];
  readonly #columns: number;
  readonly #rows: number;
  readonly #owner: Uint8Array;
  readonly #sums = new Map<number, Uint32Array>();

  /** All in CSS pixels. */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly cell: number,
  ) {
    this.#columns = Math.ceil(width / cell);
    this.#rows = Math.ceil(height / cell);
    this.#owner = new Uint8Array(this.#columns * this.#rows);
  }

  /**
   * Fills a shape. `path` is relative path data of straight lines ("M0 0l5 0 0 5z…"), by the even-odd rule, and all
   * cells that a corner of it is in, so that small islands count. `scale` is CSS pixels a unit.
   */
  paint(path: string, scale: number, mark: number): void {
    const k = scale / this.cell;
    const crossings: number[][] = Array.from({ length: this.#rows }, () => []);
    for (const part of path.split('M')) {
      const steps = part.match(/-?[\d.]+/g) ?? [];
      const [startX, startY] = [Number(steps[0]) * k, Number(steps[1]) * k];
      let [x, y] = [startX, startY];
      for (let i = 2; i <= steps.length; i += 2) {
        const last = i >= steps.length;
        const nextX = last ? startX : x + Number(steps[i]) * k;
        const nextY = last ? startY : y + Number(steps[i + 1]) * k;
        const end = Math.min(this.#rows, Math.ceil(Math.max(y, nextY) - 0.5));
        for (let row = Math.max(0, Math.ceil(Math.min(y, nextY) - 0.5)); row < end; row++) {
          crossings[row]?.push(x + ((row + 0.5 - y) / (nextY - y)) * (nextX - x));
        }
        this.#paintCell(x, y, mark);
        x = nextX;
        y = nextY;
      }
    }
    crossings.forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let i = 1; i < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil((xs[i - 1] ?? 0) - 0.5));
        const end = Math.min(this.#columns, Math.ceil((xs[i] ?? 0) - 0.5));
        if (from < end) this.#owner.fill(mark, row * this.#columns + from, row * this.#columns + end);
      }
    });
  }

  /** A place too small for its path. */
  paintDot([x, y]: readonly [number, number], mark: number): void {
    this.#paintCell(x / this.cell, y / this.cell, mark);
  }

  /** Cells of land in a box grown by `margin` cells: of a mark, or all. */
  count(box: Box, mark = ANY, margin = 0): number {
    const sums = this.#sumsOf(mark);
    const wide = this.#columns + 1;
    const left = Math.max(0, Math.floor(box.x / this.cell) - margin);
    const top = Math.max(0, Math.floor(box.y / this.cell) - margin) * wide;
    const right = Math.min(this.#columns, Math.ceil((box.x + box.width) / this.cell) + margin);
    const bottom = Math.min(this.#rows, Math.ceil((box.y + box.height) / this.cell) + margin) * wide;
    return (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0);
  }

  /** Cells of land of other marks. */
  countOthers(box: Box, mark: number, margin = 0): number {
    return this.count(box, ANY, margin) - this.count(box, mark, margin) - this.count(box, LOOSE, margin);
  }

  isTaken(box: Box): boolean {
    return this.taken.some((other) => overlaps(box, other));
  }

  #paintCell(column: number, row: number, mark: number): void {
    if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows) this.#owner[Math.floor(row) * this.#columns + Math.floor(column)] = mark;
  }

  /** Of each corner of a cell: how many cells left of it and above it are land of the mark. */
  #sumsOf(mark: number): Uint32Array {
    const known = this.#sums.get(mark);
    if (known) return known;
    const wide = this.#columns + 1;
    const sums = new Uint32Array(wide * (this.#rows + 1));
    let cell = 0;
    for (let at = wide + 1; at < sums.length; at++) {
      if (at % wide === 0) continue;
      const owner = this.#owner[cell++] ?? 0;
      const here = owner && (mark === ANY || owner === mark) ? 1 : 0;
      sums[at] = here + (sums[at - 1] ?? 0) + (sums[at - wide] ?? 0) - (sums[at - wide - 1] ?? 0);
    }
    this.#sums.set(mark, sums);
    return sums;
  }
}

/** True where two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
