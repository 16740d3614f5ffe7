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
