/** Moves between the marks of a map, and finds a free place for a mark's tooltip. */
import type { Box, Breadth } from './frame.js';
import type { MapLayout, PlacedPlace } from './map.js';
import { layoutTooltip, type PlacedTooltip, type TooltipText } from './tooltip.js';

/** The nearest mark that lies in an arrow's direction; the same one where there is none. */
export function nearestMark({ places }: MapLayout, from: number, key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'): number {
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

/** Clear of the mark, and of names and circles where it can be; when narrow, under the map. */
export function placeMapTooltip(text: TooltipText, { places, width, height }: MapLayout, mark: number, breadth: Breadth, fontScale: number): PlacedTooltip | undefined {
  const place = places[mark];
  const at = place && boxOf(place);
  if (!at) return undefined;
  const obstacles = places.flatMap((other) => [other.name?.box ?? [], (other.circle && boxOf(other)) ?? []].flat());
  const { leader, ...box } = layoutTooltip(text, at, { width, height, breadth }, obstacles, fontScale);
  return breadth === 'narrow' || !leader ? box : { ...box, leader };
}

function boxOf({ at, circle }: PlacedPlace): Box | undefined {
  const r = circle ? circle.r : 12;
  return at && { x: at[0] - r, y: at[1] - r, width: 2 * r, height: 2 * r };
}
