/** Places the tooltip of a tile: inside it under its label where there is room, else where it covers least. */
import { tenth, type Box } from './box.js';
import type { Breadth } from './frame.js';
import { tooltipHeight, type PlacedTooltip, type TooltipText } from './tooltip.js';

const WIDTH = 220;
const PAD = 12;
const STEP = 18;
/** What a covered label costs, against pixels of distance; a tile of its own, a line of others. */
const OWN = 600;
const LABEL = 200;

interface Mark {
  readonly box: Box;
  readonly texts: readonly { readonly x: number; readonly y: number; readonly isOutside?: boolean }[];
}

interface Figure {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** When narrow it stands under the figure. */
export function placeTileTooltip(text: TooltipText, mark: Mark, figure: Figure, breadth: Breadth, scale: number): PlacedTooltip {
  if (breadth === 'narrow') return { x: 0, y: figure.height + 4, width: figure.width, height: tooltipHeight(text, figure.width, scale) };
  const { box, texts } = mark;
  const size = { width: Math.min(WIDTH, figure.width), height: tooltipHeight(text, WIDTH, scale) };
  const top = texts.reduce((most, { y, isOutside }) => (isOutside ? most : Math.max(most, y)), box.y) + PAD;
  const isRoomy = box.width >= size.width + 2 * PAD && top + size.height + PAD <= box.y + box.height;
  return isRoomy ? { x: Math.round(box.x) + PAD, y: Math.round(top), ...size } : leastCovering(box, size, figure);
}

function leastCovering(mark: Box, size: { readonly width: number; readonly height: number }, { width, height, marks }: Figure): PlacedTooltip {
  const labels = marks.flatMap(({ box, texts }) => texts.map(({ x, y }) => ({ x, y: y - 12, width: Math.max(20, box.x + box.width - x - 8), height: 16 })));
  let best: PlacedTooltip = { x: 0, y: 0, ...size };
  let least = Infinity;
  for (let y = 0; y <= Math.max(0, height - size.height); y += STEP) {
    for (let x = 0; x <= width - size.width; x += STEP) {
      const box = { x, y, ...size };
      const away = Math.hypot(x + size.width / 2 - mark.x - mark.width / 2, y + size.height / 2 - mark.y - mark.height / 2);
      const cost = away + OWN * (overlap(box, mark) / (mark.width * mark.height)) + LABEL * labels.filter((label) => overlap(box, label)).length;
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return { ...best, x: tenth(best.x), y: tenth(best.y) };
}

/** Square pixels that two boxes share. */
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
