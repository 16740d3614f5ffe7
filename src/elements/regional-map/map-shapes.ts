/** From countries to what the map draws: outlines of lines, dots for places too small to see, points for names. */
import type { RegionCodes, RegionPlacement } from '../../analysis/region-places.js';
import type { RegionEntry } from '../../analysis/regions.js';
import type { Atlas, CountryCode, Point, World } from '../../geography/world.js';

/** Land of one line, merged. */
export interface LineShape {
  readonly path: string;
  readonly isRest: boolean;
}

/** Where a place too small to see is, and how large it would be, in the map's units. */
export interface PlaceDot {
  readonly at: Point;
  readonly area: number;
  readonly isRest: boolean;
  /** A whole line of the report, not one member of it. */
  readonly isLine: boolean;
}

/** One mark: a region in the world, a line in a region. */
export interface MarkShape {
  readonly id: string;
  readonly shapes: readonly LineShape[];
  readonly dots: readonly PlaceDot[];
  readonly focus?: Point;
  readonly room?: Point;
}

/** All that a map draws under its names. */
export interface MapShapes {
  readonly atlas: Atlas;
  readonly marks: readonly MarkShape[];
  /** Land that is in no mark. */
  readonly otherLand: string;
}

/** Square pixels, in the unit of the map's width of 960, under which a place needs a dot. */
const LEAST_SHARE = 24 / 960 ** 2;

export function worldShapes(world: World, regions: readonly RegionEntry[], placement: RegionPlacement): MapShapes {
  const small = smallPlaces(world);
  const covered = new Set<CountryCode>();
  const marks = regions.map((region): MarkShape => {
    const own = placement.regions.get(region.id);
    own?.codes.forEach((code) => covered.add(code));
    const lines = linesOf(region, own).map(({ codes, isRest }) => ({ codes, isRest, outline: world.outline(codes) }));
    const focus = world.outline(withoutRussia(own?.codes ?? []));
    const least = LEAST_SHARE * world.width ** 2;
    return {
      id: region.id,
      shapes: lines.flatMap(({ outline, isRest }) => (outline?.path ? { path: outline.path, isRest } : [])),
      dots: lines.flatMap(({ codes, isRest, outline }): readonly PlaceDot[] =>
        outline && outline.area < 2 * least
          ? [{ at: outline.label, area: outline.area / 2, isRest, isLine: true }]
          : codes.flatMap((code) => small.get(code) ?? []).filter(({ area }) => area < least).map((dot) => ({ ...dot, isRest, isLine: false })),
      ),
      ...(focus && { focus: focus.label, room: focus.room }),
    };
  });
  const rest = world.outline(world.codes.filter((code) => !covered.has(code)));
  return { atlas: world, marks, otherLand: rest?.path ?? '' };
}

/** A region without lines is one line itself. */
export function linesOf(region: RegionEntry, own: RegionCodes | undefined): readonly { readonly id: string; readonly codes: readonly CountryCode[]; readonly isRest: boolean }[] {
  if (!region.lines.length) return [{ id: region.id, codes: own?.codes ?? [], isRest: false }];
  return region.lines.map(({ id, kind }) => ({ id, codes: own?.lines.get(id) ?? [], isRest: kind === 'rest' }));
}

/** Most of Russia is far from the countries that it is grouped with: names and circles go to those. */
export const withoutRussia = (codes: readonly CountryCode[]): readonly CountryCode[] => (codes.length > 1 ? codes.filter((code) => code !== 'RU') : codes);

const known = new WeakMap<World, ReadonlyMap<CountryCode, { readonly at: Point; readonly area: number }>>();

/** Middle of the largest part of each country, and an upper bound of its area: the boxes around its parts. */
export function smallPlaces(world: World): ReadonlyMap<CountryCode, { readonly at: Point; readonly area: number }> {
  const found = known.get(world) ?? new Map([...world.topology.countries].map(([code, rings]) => [code, boxOf(rings, world.topology.arcs)]));
  known.set(world, found);
  return found;
}

function boxOf(rings: readonly (readonly number[])[], arcs: readonly ArrayLike<number>[]): { readonly at: Point; readonly area: number } {
  let [sum, most, at]: [number, number, Point] = [0, -1, [0, 0]];
  for (const ring of rings) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ref of ring) {
      const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
      for (let i = 0; i < arc.length; i += 2) {
        const [x, y] = [arc[i] as number, arc[i + 1] as number];
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      }
    }
    const area = (right - left) * (bottom - top);
    sum += area;
    if (area > most) [most, at] = [area, [(left + right) / 2, (top + bottom) / 2]];
  }
  return { at, area: sum };
}
