/** Places the tooltip of a tile: inside it under its label where there is room, else beside it. */
import type { Box, Breadth } from './frame.js';
import { layoutTooltip, tooltipHeight, type PlacedTooltip, type TooltipText } from './tooltip.js';

const WIDTH = 212;
const PAD = 12;

interface Mark {
  readonly box: Box;
  readonly texts: readonly { readonly y: number; readonly isOutside?: boolean }[];
}

/** Header lines and the tiles' names stay readable where another place is free. When narrow it stands under the figure. */
export function placeTileTooltip(text: TooltipText, mark: Mark, figure: { readonly width: number; readonly height: number; readonly marks: readonly Mark[] }, breadth: Breadth, scale: number): PlacedTooltip {
  const { box, texts } = mark;
  const top = texts.reduce((most, { y, isOutside }) => (isOutside ? most : Math.max(most, y)), box.y) + PAD;
  const height = tooltipHeight(text, WIDTH, scale);
  const isRoomy = box.width >= WIDTH + 2 * PAD && top + height + PAD <= box.y + box.height;
  if (isRoomy && breadth !== 'narrow') return { x: Math.round(box.x) + PAD, y: Math.round(top), width: WIDTH, height };
  const obstacles = figure.marks.flatMap((other) => other.texts.map(({ y }) => ({ ...other.box, y: y - 12, height: 14 })));
  return layoutTooltip(text, box, { ...figure, breadth, foot: figure.height + 4 }, obstacles, scale);
}
