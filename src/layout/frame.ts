/** Sizes of the frame around a figure, in CSS pixels. Breakpoints are container widths, not viewport widths. */
export type Breadth = 'narrow' | 'medium' | 'wide';

/** Width of a widget where none is known: on a server, in a hidden tab. */
export const DEFAULT_WIDTH = 640;

const PADDING: Readonly<Record<Breadth, number>> = { narrow: 16, medium: 20, wide: 24 };
const BORDER = 1;

/** narrow < 480 ≤ medium < 760 ≤ wide. */
export const breadthOf = (width: number): Breadth => (width < 480 ? 'narrow' : width < 760 ? 'medium' : 'wide');

/** What the frame leaves for the figure. An open box has no padding and no border. */
export function figureWidth(width: number, open: boolean): number {
  return Math.max(120, open ? width : width - 2 * (PADDING[breadthOf(width)] + BORDER));
}

/** A box in CSS pixels from the figure's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rounds to a tenth: enough for the eye, short in the document. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A box with its numbers rounded to a tenth. */
export const toBox = (x: number, y: number, width: number, height: number): Box => ({ x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });

/** The smallest box around all. */
export function uniteBoxes(...boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return toBox(x, y, Math.max(...boxes.map((box) => box.x + box.width)) - x, Math.max(...boxes.map((box) => box.y + box.height)) - y);
}

/** True where two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
