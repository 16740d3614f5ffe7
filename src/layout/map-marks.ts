/** Moves between the marks of a map, and finds a free place for a mark's tooltip. */
import type { Box } from './box.js';
import type { Breadth } from './frame.js';
import { overlaps } from './land-grid.js';
import type { MapLayout } from './map.js';
import { tooltipHeight, type PlacedTooltip, type TooltipText } from './tooltip.js';

/** The nearest mark that lies in an arrow's direction; the same one where there is none. */
export function nearestMark(layout: MapLayout | undefined, from: number, key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'): number {
  const places = layout?.places ?? [];
  const start = places[from]?.at;
  if (!start) return from;
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  let best = from;
  let least = Infinity;
  places.forEach(({ at }, i) => {
    if (!at || i === from) return;
    const [dx, dy] = [at[0] - start[0], at[1] - start[1]];
    const [along, aside] = across ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    const cost = along + 2 * aside;
    if (along > 0 && cost < least) [best, least] = [i, cost];
  });
  return best;
}

const WIDTH = 236;
const STEP = 12;

/** Where it covers no name, no circle and little of its mark, as near to the mark as it can be; when narrow, under the map. */
export function placeMapTooltip(text: TooltipText, { places, grid, width, height }: MapLayout, mark: number, breadth: Breadth, fontScale: number): PlacedTooltip | undefined {
  const at = places[mark]?.at;
  if (!at) return undefined;
  if (breadth === 'narrow') return { x: 0, y: height + 4, width, height: tooltipHeight(text, width, fontScale) };
  const size = { width: Math.min(WIDTH, width), height: tooltipHeight(text, WIDTH, fontScale) };
  let best: Box = { x: 0, y: 0, ...size };
  let least = Infinity;
  for (let y = 0; y <= Math.max(0, height - size.height); y += STEP) {
    for (let x = 0; x <= width - size.width; x += STEP) {
      const box = { x, y, ...size };
      const taken = grid.taken.filter((other) => overlaps(box, other)).length;
      const cost = 2 * Math.hypot(x + size.width / 2 - at[0], y + size.height / 2 - at[1]) + 4 * grid.count(box, mark + 1) + 600 * taken + 0.5 * grid.countOthers(box, mark + 1);
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return best;
}
