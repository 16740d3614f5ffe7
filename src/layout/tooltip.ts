import { overlaps, tenth, toBox, type Box } from './box.js';
import type { Breadth } from './frame.js';
import { wrapText } from './text.js';

/** What a tooltip says: when or where, how much, how we know. */
export interface TooltipText {
  readonly when: string;
  readonly value: string;
  readonly how: string;
}

/** Where a tooltip stands in the figure, and the line that leads to its mark. */
export interface PlacedTooltip extends Box {
  readonly leader?: string;
}

const WIDTH = 236;
const PAD = 26; // both sides, with borders
const SWATCH = 21;
/** Beside the first line: the copy button. */
const BUTTON = 22;
const GAP = 16;
const STEP = 8;

/** Height that the text needs at a width, in CSS pixels. */
export function tooltipHeight({ when, value, how }: TooltipText, width: number, scale = 1): number {
  const lines = (text: string, size: number, bold: boolean, room: number) => (text ? wrapText(text, room, { size, bold, scale }).length : 0);
  const inner = width - PAD;
  const body = lines(when, 13, false, inner - BUTTON) * 18.2 + lines(value, 16, true, when ? inner : inner - BUTTON) * 22.4;
  return Math.ceil(21 + body + (how ? 12 + lines(how, 12, false, inner - SWATCH) * 16.8 : 0));
}

/**
 * The free place nearest the mark, along the figure's top edge or beside the mark, or where all is taken the one that
 * covers least; never over the mark.
 * `mark` includes its label. When narrow, and where no place in the figure leaves the mark free, under the figure.
 */
export function layoutTooltip(
  text: TooltipText,
  mark: Box,
  figure: { readonly width: number; readonly height: number; readonly breadth: Breadth; readonly foot?: number },
  obstacles: readonly Box[] = [],
  scale = 1,
): PlacedTooltip {
  const width = figure.breadth === 'narrow' ? figure.width : Math.min(WIDTH, figure.width);
  const height = tooltipHeight(text, width, scale);
  const room = figure.width - width;
  const centre = mark.x + mark.width / 2;
  const at = (x: number, y: number): Box => ({ x, y, width, height });
  const beside = [mark.x - width - GAP, mark.x + mark.width + GAP].map((x) => at(x, Math.max(0, Math.min(mark.y, figure.height - height))));
  const along = Array.from({ length: Math.ceil(room / STEP) + 1 }, (_, i) => at(Math.min(i * STEP, room), 0));
  const around = toBox(mark.x - GAP / 2, mark.y - 4, mark.width + GAP, mark.height + 8);
  // What it covers weighs more than how far it is.
  const cost = (box: Box) => Math.abs(box.x + width / 2 - centre) + obstacles.reduce((sum, other) => sum + sharedArea(box, other), 0) * 1000;
  const inside = [...along, ...beside].filter((box) => figure.breadth !== 'narrow' && box.x >= 0 && box.x <= room && !overlaps(box, around));
  const place = inside.map((box) => ({ box, cost: cost(box) })).sort((a, b) => a.cost - b.cost)[0]?.box;
  const leader = place ? leaderTo(place, mark) : figure.foot && `M${tenth(centre)} ${figure.foot - 18}V${figure.foot}`;
  const { x, y } = place ?? at(Math.max(0, Math.min(room, centre - width / 2)), Math.max(figure.foot ?? figure.height, mark.y + mark.height));
  return { ...toBox(x, y, width, height), ...(leader && { leader }) };
}

const sharedArea = (a: Box, b: Box): number =>
  overlaps(a, b) ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)) : 0;

/** Level, then down to the mark; level to its side where it stands as high as the tooltip. */
function leaderTo(place: Box, mark: Box): string | undefined {
  const centre = tenth(mark.x + mark.width / 2);
  const right = place.x + place.width;
  if (centre > place.x && centre < right) return undefined;
  const from = tenth(centre >= right ? right : place.x);
  const y = tenth(place.y + Math.min(20, place.height / 2));
  if (mark.y - 20 > y) return `M${from} ${y}H${centre}V${tenth(mark.y - 4)}`;
  const level = tenth(mark.y + 8);
  return level < place.y + place.height ? `M${from} ${level}H${tenth(centre >= right ? mark.x - 6 : mark.x + mark.width + 6)}` : undefined;
}
