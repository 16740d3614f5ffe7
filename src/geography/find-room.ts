/** Finds where a name fits: the roomiest text-shaped rectangle inside the visible part of a shape. */
import type { Box, Point, Size } from './world.js';

export interface Room {
  readonly label: Point;
  readonly room: readonly [width: number, height: number];
}

/** x and y in turn. */
export type Line = ArrayLike<number>;

type Span = readonly [left: number, right: number];

/** A word of text is about this many times as wide as it is high. */
const textShape = 3;
const rowCount = 32;

/** Looks into the ring that shows most. */
export function findRoom(rings: readonly Line[], frame: Size): Room {
  return roomIn(mainBox(rings, frame), rings);
}

/** The visible part of the box round the ring that shows most; a corner of the frame where none does. */
export function mainBox(rings: readonly Line[], frame: Size): Box {
  let most = -1;
  let best: Box = [0, 0, 0, 0];
  for (const ring of rings) {
    const box = visibleBox(boundsOf([ring]), frame);
    const shown = (box[2] - box[0]) * (box[3] - box[1]);
    if (shown > most && box[2] >= box[0] && box[3] >= box[1]) [most, best] = [shown, box];
  }
  return best;
}

export function boundsOf(lines: readonly Line[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] as number;
      const y = line[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return [left, top, right, bottom];
}

export function middle([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

function visibleBox([left, top, right, bottom]: Box, { width, height }: Size): Box {
  return [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
}

/** The best rectangle over consecutive rows; the middle of the box where no row passes through the shape. */
function roomIn(box: Box, rings: readonly Line[]): Room {
  const step = (box[3] - box[1]) / rowCount;
  const rows = spansOf(box, step, rings);
  let most = 0;
  let best: Room = { label: middle(box), room: [0, 0] };
  for (let top = 0; top < rowCount; top++) {
    for (const first of rows[top] ?? []) {
      let span: Span | undefined = first;
      for (let row = top; span; span = widestOverlap(span, rows[++row])) {
        const width: number = span[1] - span[0];
        if (worthOf(width, (rowCount - top) * step) <= most) break;
        const height = (row - top + 1) * step;
        if (worthOf(width, height) <= most) continue;
        most = worthOf(width, height);
        best = { label: [(span[0] + span[1]) / 2, box[1] + ((top + row + 1) / 2) * step], room: [width, height] };
      }
    }
  }
  return best;
}

/** The size of text that fits; between equals, the larger rectangle. */
function worthOf(width: number, height: number): number {
  return Math.min(width, textShape * height) + 0.05 * (width + textShape * height);
}

/** Where the middle of each row is inside the shape (by the even-odd rule), cut to the box. */
function spansOf([left, top, right, bottom]: Box, step: number, rings: readonly Line[]): readonly Span[][] {
  const crossings: number[][] = Array.from({ length: rowCount }, () => []);
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const x0 = ring[j] as number;
      const y0 = ring[j + 1] as number;
      const x1 = ring[i] as number;
      const y1 = ring[i + 1] as number;
      if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) continue;
      const first = Math.max(0, Math.ceil((Math.min(y0, y1) - top) / step - 0.5));
      const end = Math.min(rowCount, Math.ceil((Math.max(y0, y1) - top) / step - 0.5));
      for (let row = first; row < end; row++) {
        const y = top + (row + 0.5) * step;
        crossings[row]?.push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
      }
    }
  }
  return crossings.map((xs) => {
    xs.sort((a, b) => a - b);
    const spans: Span[] = [];
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const span = overlap([xs[i] as number, xs[i + 1] as number], [left, right]);
      if (span) spans.push(span);
    }
    return spans;
  });
}

function widestOverlap(span: Span, others: readonly Span[] = []): Span | undefined {
  let best: Span | undefined;
  for (const other of others) {
    const shared = overlap(span, other);
    if (shared && (!best || shared[1] - shared[0] > best[1] - best[0])) best = shared;
  }
  return best;
}

function overlap(a: Span, b: Span): Span | undefined {
  const [left, right] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return left < right ? [left, right] : undefined;
}
