import { tenth, type Box, type Breadth } from './frame.js';
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

/** Height that the text needs at a width, in CSS pixels. */
export function tooltipHeight({ when, value, how }: TooltipText, width: number, scale = 1): number {
  const lines = (text: string, size: number, bold: boolean, room: number) => (text ? wrapText(text, room, { size, bold, scale }).length : 0);
  const inner = width - PAD;
  const body = lines(when, 13, false, inner) * 18.2 + lines(value, 16, true, inner) * 22.4;
  return Math.ceil(21 + body + (how ? 12 + lines(how, 12, false, inner - SWATCH) * 16.8 : 0));
}

/**
 * The free place nearest the mark: a corner of the figure that covers neither the mark nor an obstacle; beside the mark
 * where no corner is free. When narrow, a strip under the figure.
 */
export function layoutTooltip(
  text: TooltipText,
  mark: Box,
  figure: { readonly width: number; readonly height: number; readonly breadth: Breadth; readonly foot?: number },
  obstacles: readonly Box[] = [],
  scale = 1,
): PlacedTooltip {
  if (figure.breadth === 'narrow') {
    const y = figure.foot ?? figure.height;
    const x = tenth(mark.x + mark.width / 2);
    return { x: 0, y, width: figure.width, height: tooltipHeight(text, figure.width, scale), ...(figure.foot !== undefined && { leader: `M${x} ${y - 18}V${y}` }) };
  }
  const width = Math.min(WIDTH, figure.width);
  const height = tooltipHeight(text, width, scale);
  const centre = mark.x + mark.width / 2;
  const sides = centre > figure.width / 2 ? [mark.x - width - 28, mark.x + mark.width + 28] : [mark.x + mark.width + 28, mark.x - width - 28];
  const tries: readonly Box[] = [
    { x: 0, y: 0, width, height },
    { x: figure.width - width, y: 0, width, height },
    ...[...sides].map((x) => ({ x, y: Math.max(0, Math.min(mark.y, figure.height - height)), width, height })),
  ]
    .map((box) => ({ ...box, distance: Math.abs(box.x + width / 2 - centre) }))
    .sort((a, b) => a.distance - b.distance);
  const inside = (box: Box) => box.x >= 0 && box.x + width <= figure.width && !overlaps(box, mark);
  const free = tries.find((box) => inside(box) && !obstacles.some((other) => overlaps(box, other))) ?? tries.find(inside);
  const place = free ?? { x: Math.max(0, Math.min(figure.width - width, centre - width / 2)), y: Math.max(0, mark.y - height - 8), width, height };
  const leader = free && leaderTo(place, mark);
  return { x: tenth(place.x), y: tenth(place.y), width, height, ...(leader && { leader }) };
}

/** From the tooltip's side, level, to above the mark, then down to it. None where the tooltip stands right above. */
function leaderTo(place: Box, mark: Box): string | undefined {
  const x = tenth(mark.x + mark.width / 2);
  const right = place.x + place.width;
  if (x > place.x && x < right) return undefined;
  const from = x >= right ? right : place.x;
  const y = Math.min(place.y + 20, mark.y);
  return mark.y - 24 > y ? `M${tenth(from)} ${tenth(y)}H${x}V${tenth(mark.y - 24)}` : `M${tenth(from)} ${tenth(Math.max(y, place.y + 8))}H${x >= right ? tenth(mark.x) : tenth(mark.x + mark.width)}`;
}

/** True where two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
