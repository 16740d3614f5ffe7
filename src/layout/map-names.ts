/** Finds free places for names on a map: in the sea beside their land, or at the end of a leader. */
import { tenth, type Box } from './frame.js';
import { coverOf, paintBox, TAKEN, type LandGrid } from './land-grid.js';
import type { PlacedText } from './market-size.js';
import { fitText, textWidth, wrapText, type TextStyle } from './text.js';

/** A name to place; `tag` is a line of its own below, at 12 px. */
export interface NameInput {
  readonly name: string;
  readonly tag?: string | undefined;
  readonly style: TextStyle;
}

/** A name's lines, the last of them the tag where there is one, and the room they take. */
export interface PlacedName {
  readonly lines: readonly PlacedText[];
  readonly box: Box;
}

/** A way to break a name into lines. */
interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const LEADING = 1.16;
const TAG: TextStyle = { size: 12, bold: true };
const PAD = 2;
const MOST_WIDTH = 190;

/** Broken at spaces; "& Africa" stays together. */
const breakable = (name: string): string => name.replace(/& /g, '&\u00a0');

/** On one line, on two, on three: none wider than it must be. */
function blocksOf({ name, tag, style }: NameInput): readonly Block[] {
  const text = breakable(name);
  const full = textWidth(text, style);
  const blocks = [1, 2, 3].map((count) => {
    const lines = wrapText(text, count === 1 ? Math.min(full, MOST_WIDTH) : full / count + style.size * 1.6, style);
    const widths = [...lines.map((line) => textWidth(line, style)), tag ? textWidth(tag, { ...TAG, ...(style.scale && { scale: style.scale }) }) : 0];
    return { lines, width: Math.max(...widths) + 2 * PAD, height: (lines.length * style.size + (tag ? 13 : 0)) * LEADING + PAD };
  });
  return blocks.filter(({ lines }, i) => i === 0 || lines.length > (blocks[i - 1]?.lines.length ?? 0));
}

/** Lower is better; undefined where a box will not do. */
type Score = (box: Box) => number | undefined;

/** The best place in the figure, and keeps it free of later names. Undefined where every place is worse than `worst`. */
export function placeName(grid: LandGrid, input: NameInput, mark: number, anchor: (box: Box) => PlacedText['anchor'], score: Score, worst: number): PlacedName | undefined {
  let best: { cost: number; block: Block; box: Box } | undefined;
  for (const [i, block] of blocksOf(input).entries()) {
    for (let y = 0; y + block.height <= grid.rows * grid.cell; y += grid.cell) {
      for (let x = 0; x + block.width <= grid.columns * grid.cell; x += grid.cell) {
        const box = { x, y, width: block.width, height: block.height };
        const near = score(box);
        if (near === undefined || near + 5 * i >= (best?.cost ?? worst)) continue;
        const { own, others, loose, taken } = coverOf(grid, box, mark);
        const cost = near + 5 * i + 5 * own + 10 * others + loose;
        if (!taken && cost < (best?.cost ?? worst)) best = { cost, block, box };
      }
    }
  }
  return best && setName(grid, input, best.block, best.box, anchor(best.box));
}

/** In the middle of a shape's own room, on as few lines as fit; undefined where it does not fit. */
export function placeInside(grid: LandGrid, input: NameInput, [x, y]: readonly [number, number], [width, height]: readonly [number, number]): PlacedName | undefined {
  const most = Math.floor(height / (input.style.size * LEADING));
  const lines = most > 0 ? fitText(breakable(input.name), width, Math.min(3, most), input.style) : undefined;
  if (!lines) return undefined;
  const block = { lines, width: Math.max(...lines.map((line) => textWidth(line, input.style))), height: lines.length * input.style.size * LEADING };
  const box = { x: x - block.width / 2, y: y - block.height / 2, width: block.width, height: block.height };
  return coverOf(grid, box, 0).taken ? undefined : setName(grid, input, block, box, 'middle');
}

function setName(grid: LandGrid, { tag, style }: NameInput, { lines }: Block, box: Box, anchor: PlacedText['anchor']): PlacedName {
  paintBox(grid, box, TAKEN);
  const x = tenth(anchor === 'start' ? box.x + PAD : anchor === 'end' ? box.x + box.width - PAD : box.x + box.width / 2);
  const texts = lines.map((text, i) => ({ x, y: tenth(box.y + (i + 0.86) * style.size * LEADING), text, size: style.size, anchor }));
  const below = box.y + lines.length * style.size * LEADING;
  return { box, lines: tag ? [...texts, { x, y: tenth(below + 12), text: tag, size: 12, anchor }] : texts };
}
