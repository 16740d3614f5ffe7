import { tenth, type Box } from './box.js';
import type { Breadth } from './frame.js';
import { LandGrid, LOOSE } from './land-grid.js';
import { placeName, type NameInput, type PlacedName } from './map-names.js';

type Point = readonly [x: number, y: number];

/** A region of the world, or a line of a region. Points and paths are in the map's own unit. */
export interface MapPlace {
  readonly name: string;
  /** Shown under the name: a claim. */
  readonly tag?: string | undefined;
  /** What it covers; empty where only `focus` shows where it is. */
  readonly paths: readonly string[];
  /** Middles of its parts that are too small for their paths to be seen. */
  readonly dots?: readonly Point[];
  /** Where its number, circle or name belongs, and the room around it. Absent where nothing of it is known. */
  readonly focus?: Point | undefined;
  readonly room?: Point | undefined;
  /** Names may lie on a rest, and it is labelled in regular type. */
  readonly isRest?: boolean;
}

/** What to place, and where: `scale` is CSS pixels a unit of the map, `fontScale` as in text.ts. */
export interface MapInput {
  readonly places: readonly MapPlace[];
  /** Land that belongs to no place. */
  readonly otherLand: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly breadth: Breadth;
  readonly fontScale: number;
  /** Where values are shown: one for each place that has one. */
  readonly circles?: readonly (PlacedCircle | undefined)[] | undefined;
}

/** A circle whose area is the value; the value stands in it where it fits. */
export interface PlacedCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text?: string;
  /** Beside the circle, where it does not fit inside. */
  readonly beside?: string | undefined;
  readonly size: number;
  /** What names must keep clear of. */
  readonly box: Box;
}

/** What is drawn for one place on top of its land. */
export interface PlacedPlace {
  /** Where it is; absent where nothing of it can be drawn. */
  readonly at?: Point;
  readonly name?: PlacedName;
  /** True where the name lies on the place's own land. */
  readonly inside?: boolean;
  readonly leader?: string;
  /** Where a leader without a circle starts. */
  readonly pin?: Point;
  readonly circle?: PlacedCircle;
  /** Centre of the number that stands for the name. */
  readonly number?: Point | undefined;
}

/** One for each place of the input, in its order. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** True where numbers stand for names: the list below has the same numbers. */
  readonly numbered: boolean;
  readonly places: readonly PlacedPlace[];
  /** What lies where, for what opens over the map. */
  readonly grid: LandGrid;
}

const CELL = 6;
/** Cells that a name may be away from its land, and that it should be away from other land. */
const FAR = 5;
const NUMBER_RADIUS = 8;
const NAME_SIZE: Readonly<Record<Breadth, number>> = { narrow: 12, medium: 13, wide: 14 };
/** Height of the world for its width, of the space that is kept for it before it is there. */
const WORLD_ASPECT = 0.455;

/** CSS pixels of the world map: the figure's width, but not more than it needs. */
export function worldSize(width: number): { readonly width: number; readonly height: number } {
  const shown = Math.min(width, 1200);
  return { width: shown, height: Math.round(shown * WORLD_ASPECT) };
}

/** Names of regions in the sea, near their land; numbers where there is no room; circles where there are values. */
export function layoutWorld(input: MapInput): MapLayout {
  const { places, width, height, breadth, circles } = input;
  const grid = paintLand(input);
  const named = breadth === 'narrow' ? [] : places;
  circles?.forEach((circle) => circle && grid.taken.push(circle.box));
  const names = named.map((_, i) => placeInSea(grid, i, input, circles?.[i]));
  const lost = names.filter((name, i) => !name && places[i]?.focus).length;
  const numbered = !circles && (breadth === 'narrow' || lost > places.length / 3);
  const spots = places.map((_, i) => whereabouts(i, input, undefined).at);
  return {
    width,
    height,
    numbered,
    grid,
    places: places.map((_, i) => {
      const [name, circle] = [names[i], circles?.[i]];
      const value = circle && name ? { ...circle, beside: undefined } : circle;
      return { ...whereabouts(i, input, circle), ...(name && !numbered && { name }), ...(value && { circle: value }), ...(numbered && isApart(spots, i) && { number: spots[i] }) };
    }),
  };
}

/** True where a number covers none before it. */
const isApart = (spots: readonly (Point | undefined)[], i: number): boolean =>
  spots.slice(0, i).every((other) => Math.hypot((other?.[0] ?? -99) - (spots[i]?.[0] ?? 0), (other?.[1] ?? -99) - (spots[i]?.[1] ?? 0)) > 2 * NUMBER_RADIUS);

export function whereabouts(i: number, { places, scale }: MapInput, circle: PlacedCircle | undefined): Pick<PlacedPlace, 'at'> {
  const focus = places[i]?.focus;
  if (circle) return { at: [circle.x, circle.y] };
  return focus ? { at: [tenth(focus[0] * scale), tenth(focus[1] * scale)] } : {};
}

/** Land by place; rests and land of no place are loose in a region, where names may lie on them. */
export function paintLand({ places, otherLand, width, height, scale }: MapInput): LandGrid {
  const grid = new LandGrid(width, height, CELL);
  grid.paint(otherLand, scale, LOOSE);
  places.forEach(({ paths, dots = [], isRest }, i) => {
    const mark = isRest ? LOOSE : Math.min(i + 1, LOOSE - 1);
    paths.forEach((path) => grid.paint(path, scale, mark));
    dots.forEach(([x, y]) => grid.paintDot([x * scale, y * scale], mark));
  });
  return grid;
}

export const nameInput = ({ name }: MapPlace, size: number, bold: boolean, scale: number): NameInput => ({ name, style: { size, bold, scale } });

/** Near its land and its middle, clear of other land, rather towards the side of the map than between continents. */
function placeInSea(grid: LandGrid, i: number, input: MapInput, circle: PlacedCircle | undefined): PlacedName | undefined {
  const place = input.places[i];
  if (!place?.focus) return undefined;
  const [x, y] = [place.focus[0] * input.scale, place.focus[1] * input.scale];
  const { width } = input;
  const score = (box: Box): number | undefined => {
    if (!grid.count(box, i + 1, FAR)) return undefined;
    let own = 1;
    while (!grid.count(box, i + 1, own)) own++;
    let other = 1;
    while (other < FAR && !grid.countOthers(box, i + 1, other)) other++;
    const [dx, dy] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
    return 9 * own + 7 * (FAR - other) + Math.hypot(dx, dy * 1.4) * 0.25 + Math.min(x + dx, width - x - dx) * 0.04;
  };
  const name = { ...nameInput(place, NAME_SIZE[input.breadth], true, input.fontScale), tag: circle?.beside ?? place.tag };
  return placeName(grid, name, i + 1, (box) => sideOf(box.x + box.width / 2, x, box.width), score, 140, 1);
}

/** Text is flush with the side that faces what it names. */
export const sideOf = (middle: number, x: number, width: number): 'start' | 'middle' | 'end' =>
  Math.abs(middle - x) < width / 3 ? 'middle' : middle < x ? 'end' : 'start';
