/** Pictures as pixels: read from a PNG, put beside each other, written as a small PNG. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Red, green, blue and alpha of each pixel, line by line. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function readPicture(png: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/** Space between the pictures of a sheet, in a colour that no widget has. */
const gap = 8;
const ground = 0xffc8c8c8;

export function blankPicture(width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 4);
  new Uint32Array(data.buffer).fill(ground);
  return { width, height, data };
}

/** One sheet of rows of pictures, with space between them. */
export function layoutSheet(rows: readonly (readonly Picture[])[]): Picture {
  const width = Math.max(...rows.map((row) => row.reduce((sum, picture) => sum + picture.width + gap, -gap)));
  const height = rows.reduce((sum, row) => sum + rowHeight(row) + gap, -gap);
  const sheet = blankPicture(width, height);
  let top = 0;
  for (const row of rows) {
    let left = 0;
    for (const picture of row) {
      copyPicture(picture, sheet, left, top);
      left += picture.width + gap;
    }
    top += rowHeight(row) + gap;
  }
  return sheet;
}

const rowHeight = (row: readonly Picture[]): number => Math.max(...row.map(({ height }) => height));

/** Puts a picture on a larger one. */
export function copyPicture(from: Picture, to: Picture, left: number, top: number): void {
  for (let line = 0; line < from.height; line++) {
    to.data.set(from.data.subarray(line * from.width * 4, (line + 1) * from.width * 4), ((top + line) * to.width + left) * 4);
  }
}

const mostColours = 256;
/** Colours of a written picture may be this far from the drawn ones in each channel; a comparison does not see it. */
const sameColour = 24;
/** Where that leaves them few enough to write two pixels in a byte. */
const sameColourOfFew = 32;
const fewColours = 16;

/** A PNG of few colours: the frequent ones stay as they are, and the shades at the edges of letters become the nearest of them. */
export function writePicture({ width, height, data }: Picture): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, indexes } = choosePalette(pixels);
  const isFew = palette.length <= fewColours;
  const bytes = (isFew ? Math.ceil(width / 2) : width) + 1;
  const lines = Buffer.alloc(height * bytes);
  pixels.forEach((pixel, at) => {
    const [line, column] = [Math.floor(at / width), at % width];
    const place = line * bytes + 1 + (isFew ? column >> 1 : column);
    const index = indexes.get(pixel) ?? 0;
    lines[place] = (lines[place] ?? 0) | (isFew && column % 2 === 0 ? index << 4 : index);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([isFew ? 4 : 8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Palette {
  readonly palette: readonly number[];
  readonly indexes: ReadonlyMap<number, number>;
}

function choosePalette(pixels: Uint32Array): Palette {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const few = mergeColours(colours, sameColourOfFew);
  return few.palette.length <= fewColours ? few : mergeColours(colours, sameColour);
}

/** `colours` come most frequent first. */
function mergeColours(colours: readonly number[], same: number): Palette {
  const palette: number[] = [];
  const indexes = new Map<number, number>();
  for (const colour of colours) {
    const { at, distance } = nearest(colour, palette);
    const isNew = distance > same && palette.length < mostColours;
    indexes.set(colour, isNew ? palette.push(colour) - 1 : at);
  }
  return { palette, indexes };
}

/** The index of the nearest colour, and the largest distance in a channel. */
function nearest(colour: number, palette: readonly number[]): { readonly at: number; readonly distance: number } {
  const [red, green, blue] = channels(colour);
  let found = { at: 0, distance: Infinity };
  palette.forEach((each, at) => {
    const [r, g, b] = channels(each);
    const distance = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
    if (distance < found.distance) found = { at, distance };
  });
  return found;
}

/** Of a pixel read as one number on a little-endian machine. */
const channels = (colour: number): readonly [number, number, number] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
