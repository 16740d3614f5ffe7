/** The map of one region: names of lines on their land or at the end of a leader, circles where there are values. */
import { tenth, type Box } from './box.js';
import { breadthOf, type Breadth } from './frame.js';
import { overlaps, type LandGrid } from './land-grid.js';
import { nameInput, paintLand, sideOf, whereabouts, type MapInput, type MapLayout, type MapPlace, type PlacedPlace } from './map.js';
import { balance, LEADING, placeName, setName, type NameInput, type PlacedName } from './map-names.js';
import { textWidth } from './text.js';

type Point = readonly [x: number, y: number];

const REGION_HEIGHT: Readonly<Record<Breadth, number>> = { narrow: 270, medium: 400, wide: 430 };
const PANEL = 332;

/** CSS pixels of a region's map; when wide, its panel stands beside it. */
export function regionSize(width: number, widget: number): { readonly width: number; readonly height: number } {
  const breadth = breadthOf(widget);
  return { width: breadth === 'wide' ? width - PANEL : width, height: Math.min(REGION_HEIGHT[breadth], Math.round(width * 0.95)) };
}

/** Names of lines on their own land, else beside it on a leader. A name without a free place is left to the list. */
export function layoutRegion(input: MapInput): MapLayout {
  const { places, width, height, breadth, circles } = input;
  const grid = paintLand(input);
  circles?.forEach((circle) => circle && grid.taken.push(circle.box));
  const placed: PlacedPlace[] = places.map(() => ({}));
  const own = (place: MapPlace): NameInput => nameInput(place, breadth === 'narrow' || !place.isRest ? 12 : 13, !place.isRest, input.fontScale);
  if (!circles) {
    places.forEach((place, i) => {
      const name = place.focus && place.room && place.paths.length ? placeInside(grid, own(place), place.focus, place.room) : undefined;
      if (name) placed[i] = { name, inside: true };
    });
  }
  places.forEach((place, i) => {
    const circle = circles?.[i];
    if (placed[i]?.name || !place.focus || (place.isRest && !circle)) return void (circle && (placed[i] = { circle }));
    const [x, y, r] = circle ? [circle.x, circle.y, circle.r] : [...place.focus, 2];
    const label = { ...nameInput(place, breadth === 'wide' ? 13 : 12, true, input.fontScale), tag: circle?.beside };
    const name = placeOnLeader(grid, label, i + 1, [x, y], r);
    const leader = name && leaderTo(name, [x, y], circle ? r : 0);
    placed[i] = { ...(name && { name }), ...(leader && { leader }), ...(leader && !circle && { pin: [tenth(x), tenth(y)] as const }), ...(circle && { circle: name ? { ...circle, beside: undefined } : circle }) };
  });
  return {
    width,
    height,
    numbered: false,
    grid,
    places: placed.map((place, i) => ({ ...whereabouts(i, input, place.circle), ...place })),
  };
}

function placeOnLeader(grid: LandGrid, input: NameInput, mark: number, [x, y]: Point, r: number): PlacedName | undefined {
  const score = (box: Box): number | undefined => {
    const [toX, toY] = nearestSide(box, [x, y]);
    const length = Math.hypot(toX - x, toY - y) - r;
    return length < (r > 2 ? 4 : 14) || length > 150 ? undefined : length * 0.5 + 6 * crowd(grid, box) + 12 * takenAlong(grid, [x, y], [toX, toY], r + 6);
  };
  return placeName(grid, input, mark, (box) => sideOf(box.x + box.width / 2, x, box.width), score, 160, 0.35);
}

/** The middle of the side of a box that faces a point. */
function nearestSide({ x, y, width, height }: Box, [px, py]: Point): Point {
  if (px >= x && px <= x + width) return [px, py < y ? y : y + height];
  return [px < x ? x - 2 : x + width + 2, y + Math.min(height / 2, 8)];
}

/** From a place, or the edge of its circle, to its name; none where the two all but touch. */
function leaderTo({ box }: PlacedName, [x, y]: Point, r: number): string | undefined {
  const [toX, toY] = nearestSide(box, [x, y]);
  const length = Math.hypot(toX - x, toY - y);
  if (length < r + 10) return undefined;
  const [fromX, fromY] = [x + ((toX - x) * r) / length, y + ((toY - y) * r) / length];
  return `M${tenth(fromX)} ${tenth(fromY)}L${tenth(toX)} ${tenth(toY)}`;
}

/** In the middle of a shape's own room, on as few lines as fit; undefined where it does not fit. Widths are estimates with a reserve, which is used up here. */
export function placeInside(grid: LandGrid, input: NameInput, [x, y]: readonly [number, number], [width, height]: readonly [number, number]): PlacedName | undefined {
  const { style } = input;
  const lines = [1, 2, 3]
    .filter((count) => count * style.size * LEADING <= height)
    .map((count) => balance(input.name, count, style))
    .find((all) => all.every((line) => textWidth(line, style) <= width * 1.08));
  if (!lines) return undefined;
  const block = { lines, width: Math.max(...lines.map((line) => textWidth(line, style))), height: lines.length * style.size * LEADING };
  const box = { x: x - block.width / 2, y: y - block.height / 2, width: block.width, height: block.height };
  return grid.isTaken(box) ? undefined : setName(grid, input, block, box, 'middle');
}

/** How many names and circles are so near that the box might be taken for theirs. */
const crowd = (grid: LandGrid, { x, y, width, height }: Box): number =>
  grid.taken.filter((other) => overlaps(other, { x: x - 8, y: y - 8, width: width + 16, height: height + 16 })).length;

/** How often a line is in something taken, its first `skip` pixels left out: looks every six pixels. */
function takenAlong(grid: LandGrid, [x, y]: Point, [toX, toY]: Point, skip: number): number {
  const length = Math.hypot(toX - x, toY - y);
  let found = 0;
  for (let at = skip; at < length - 6; at += 6) {
    if (grid.isTaken({ x: x + ((toX - x) * at) / length, y: y + ((toY - y) * at) / length, width: 0.1, height: 0.1 })) found++;
  }
  return found;
}
