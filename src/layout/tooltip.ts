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
 * The free place nearest the mark: along the figure's top edge, then beside the mark, clear of mark and obstacles.
 * `mark` includes its label. When narrow, a strip under the figure.
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
  const room = figure.width - width;
  const beside = [mark.x - width - GAP, mark.x + mark.width + GAP].map((x) => ({ x, y: Math.max(0, Math.min(mark.y, figure.height - height)), width, height }));
  const along = Array.from({ length: Math.ceil(room / STEP) + 1 }, (_, i) => ({ x: Math.min(i * STEP, room), y: 0, width, height }));
  const distance = (box: Box) => Math.abs(box.x + width / 2 - mark.x - mark.width / 2);
  const inside = [...along, ...beside].filter((box) => box.x >= 0 && box.x <= room && !overlaps(box, grown(mark))).sort((a, b) => distance(a) - distance(b));
  const place = inside.find((box) => !obstacles.some((other) => overlaps(box, other))) ?? inside[0];
  if (!place) return { x: tenth(Math.max(0, Math.min(room, mark.x + mark.width / 2 - width / 2))), y: tenth(Math.max(0, mark.y - height - 8)), width, height };
  const leader = leaderTo(place, mark);
  return { ...place, x: tenth(place.x), y: tenth(place.y), ...(leader && { leader }) };
}

const GAP = 16;
const STEP = 8;

const grown = (box: Box): Box => ({ x: box.x - GAP / 2, y: box.y - 4, width: box.width + GAP, height: box.height + 8 });

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

/** True where two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
