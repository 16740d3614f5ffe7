/** Finds free places for names on a map: in the sea beside their land, or at the end of a leader. */
import { tenth, type Box } from './box.js';
import { LOOSE, type LandGrid } from './land-grid.js';
import { textWidth, wrapText, type TextStyle } from './text.js';

/** One line of text; `anchor` as in SVG. */
export interface MapText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A name to place; `tag` is a line of its own below, at 12 px. */
export interface NameInput {
  readonly name: string;
  readonly tag?: string | undefined;
  readonly style: TextStyle;
}

/** A name's lines, the last of them the tag where there is one, and the room they take. */
export interface PlacedName {
  readonly lines: readonly MapText[];
  readonly box: Box;
}

/** A way to break a name into lines. */
interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export const LEADING = 1.16;
const TAG: TextStyle = { size: 12, bold: true };
const PAD = 2;

/** On one line, on two, on three: none wider than it must be; "& Africa" stays together. */
function blocksOf({ name, tag, style }: NameInput): readonly Block[] {
  const tagWidth = tag ? textWidth(tag, { ...TAG, ...(style.scale && { scale: style.scale }) }) : 0;
  const blocks = [1, 2, 3].map((count) => {
    const lines = balance(name, count, style);
    const width = Math.max(tagWidth, ...lines.map((line) => textWidth(line, style))) + 2 * PAD;
    return { lines, width, height: (lines.length * style.size + (tag ? 13 : 0)) * LEADING + PAD };
  });
  return blocks.filter(({ lines }, i) => i === 0 || lines.length > (blocks[i - 1]?.lines.length ?? 0));
}

/** The narrowest lines of at most that many. */
export function balance(name: string, count: number, style: TextStyle): readonly string[] {
  const text = name.replace(/& /g, '&\u00a0');
  for (let width = textWidth(text, style) / count; ; width += 4) {
    const lines = wrapText(text, width, style);
    if (lines.length <= count) return lines;
  }
}

interface Found {
  readonly block: Block;
  readonly box: Box;
}

/** Lower is better; undefined where a box will not do. */
type Score = (box: Box) => number | undefined;

/**
 * The best place in the figure (`looseCost` is the price of a cell of land that is no mark's), kept free of later names.
 * Undefined where every place is worse than `worst`.
 */
export function placeName(grid: LandGrid, input: NameInput, mark: number, anchor: (box: Box) => MapText['anchor'], score: Score, worst: number, looseCost: number): PlacedName | undefined {
  let least = worst;
  let best: Found | undefined;
  const { cell } = grid;
  const look = (block: Block, i: number, x: number, y: number): void => {
    const box = { x, y, width: block.width, height: block.height };
    if (x < 0 || y < 0 || x + box.width > grid.width || y + box.height > grid.height) return;
    const near = score(box);
    if (near === undefined || near + 10 * i >= least) return;
    const cost = near + 10 * i + 3 * grid.count(box, mark) + 10 * grid.countOthers(box, mark) + looseCost * grid.count(box, LOOSE);
    if (cost < least && !grid.isTaken(box)) [least, best] = [cost, { block, box }];
  };
  blocksOf(input).forEach((block, i) => {
    for (let y = 0; y < grid.height; y += 2 * cell) for (let x = 0; x < grid.width; x += 2 * cell) look(block, i, x, y);
  });
  const found = best;
  if (found) for (const y of [-cell, 0, cell]) for (const x of [-cell, 0, cell]) look(found.block, 0, found.box.x + x, found.box.y + y);
  return best && setName(grid, input, best.block, best.box, anchor(best.box));
}

/** Writes a name into its box, and keeps the box free of later names. */
export function setName(grid: LandGrid, { tag, style }: NameInput, { lines }: Block, box: Box, anchor: MapText['anchor']): PlacedName {
  grid.taken.push(box);
  const x = tenth(anchor === 'start' ? box.x + PAD : anchor === 'end' ? box.x + box.width - PAD : box.x + box.width / 2);
  const texts = lines.map((text, i) => ({ x, y: tenth(box.y + (i + 0.86) * style.size * LEADING), text, size: style.size, anchor }));
  const below = box.y + lines.length * style.size * LEADING;
  return { box, lines: tag ? [...texts, { x, y: tenth(below + 12), text: tag, size: 12, anchor }] : texts };
}
