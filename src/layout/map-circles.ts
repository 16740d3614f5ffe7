/** Circles on a map whose areas are values: apart from each other, with the value inside where it fits. */
import { tenth, type Box } from './box.js';
import type { MapInput, PlacedCircle } from './map.js';
import { textWidth, type TextStyle } from './text.js';

/** The number that a circle's area stands for. Zero or less has no circle, only the text. */
export interface CircleValue {
  readonly value: number;
  readonly text: string;
}

/** One for each place. `largest` is the radius of the largest value, smaller where many circles would fill the map. */
export function placeCircles({ places, scale, width, height, breadth, fontScale }: MapInput, values: readonly (CircleValue | undefined)[], largest: number): readonly (PlacedCircle | undefined)[] {
  const most = Math.max(...values.map((one) => one?.value ?? 0));
  const sum = values.reduce((total, one) => total + Math.max(0, one?.value ?? 0), 0);
  const full = most > 0 ? Math.min(largest, Math.sqrt((0.16 * width * height * most) / (Math.PI * sum))) : 0;
  const spots = places.map(({ focus }, i) => {
    const value = values[i]?.value;
    return focus && value !== undefined ? { x: focus[0] * scale, y: focus[1] * scale, r: most > 0 ? full * Math.sqrt(Math.max(0, value) / most) : 0 } : undefined;
  });
  const size = breadth === 'wide' ? 16 : breadth === 'medium' ? 13 : 12;
  return spread(spots, width, height).map((spot, i) => {
    if (!spot) return undefined;
    const text = values[i]?.text ?? '';
    const style: TextStyle = { size, bold: true, scale: fontScale };
    const fitting = [size, 13, 12].find((one) => one <= size && textWidth(text, { ...style, size: one }) <= 2 * Math.sqrt(Math.max(0, spot.r ** 2 - (one / 2) ** 2)) - 2);
    const more = breadth === 'narrow' && !fitting ? textWidth(text, { ...style, size: 12 }) + 4 : 0;
    const box: Box = { x: spot.x - spot.r, y: spot.y - spot.r, width: 2 * spot.r + more, height: 2 * spot.r };
    return { x: tenth(spot.x), y: tenth(spot.y), r: tenth(spot.r), box, size: fitting ?? 12, ...(fitting ? { text } : { beside: text }) };
  });
}

/** Moves circles apart until none overlaps, as little as that takes; all stay inside. */
export function spread<Spot extends { x: number; y: number; r: number }>(spots: readonly (Spot | undefined)[], width: number, height: number): readonly (Spot | undefined)[] {
  const moved = spots.map((spot) => spot && { ...spot });
  for (let round = 0; round < 40; round++) {
    let still = true;
    moved.forEach((a, i) => moved.slice(i + 1).forEach((b) => {
      if (!a || !b) return;
      const [dx, dy] = [b.x - a.x || 0.01, b.y - a.y];
      const overlap = a.r + b.r + 1 - Math.hypot(dx, dy);
      if (overlap <= 0.1) return;
      still = false;
      const k = overlap / 2 / Math.hypot(dx, dy);
      [a.x, a.y, b.x, b.y] = [a.x - dx * k, a.y - dy * k, b.x + dx * k, b.y + dy * k];
    }));
    for (const spot of moved) if (spot) [spot.x, spot.y] = [clamp(spot.x, spot.r, width), clamp(spot.y, spot.r, height)];
    if (still) break;
  }
  return moved;
}

const clamp = (at: number, r: number, end: number): number => Math.max(r + 1, Math.min(end - r - 1, at));
