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

/** Of the map's width, squared: at 960 px a line under 32 square pixels is a dot. */
const LEAST_SHARE = 16 / 960 ** 2;

export function worldShapes(world: World, regions: readonly RegionEntry[], placement: RegionPlacement): MapShapes {
  const covered = new Set<CountryCode>();
  const marks = regions.map((region): MarkShape => {
    const own = placement.regions.get(region.id);
    own?.codes.forEach((code) => covered.add(code));
    const lines = linesOf(region, own).map(({ codes, isRest }) => ({ codes, isRest, outline: world.outline(codes) }));
    const focus = world.outline(withoutRussia(own?.codes ?? []));
    return {
      id: region.id,
      shapes: lines.flatMap(({ outline, isRest }) => (outline?.path ? { path: outline.path, isRest } : [])),
      dots: lines.flatMap(({ codes, isRest, outline }): readonly PlaceDot[] =>
        outline && outline.area < 2 * LEAST_SHARE * world.width ** 2
          ? [{ at: outline.label, area: outline.area / 2, isRest, isLine: true }]
          : codes.flatMap((code) => dotOf(world, code, isRest, false)),
      ),
      ...(focus && { focus: focus.label }),
    };
  });
  const rest = world.outline(world.codes.filter((code) => !covered.has(code)));
  return { atlas: world, marks, otherLand: rest?.path ?? '' };
}

/** None for a country that can be seen. */
export function dotOf(atlas: Atlas, code: CountryCode, isRest: boolean, isLine: boolean): readonly PlaceDot[] {
  const country = atlas.country(code);
  return country?.marker ? [{ at: country.marker, area: country.area, isRest, isLine }] : [];
}

/** A region without lines is one line itself. */
export function linesOf(region: RegionEntry, own: RegionCodes | undefined): readonly { readonly id: string; readonly codes: readonly CountryCode[]; readonly isRest: boolean }[] {
  if (!region.lines.length) return [{ id: region.id, codes: own?.codes ?? [], isRest: false }];
  return region.lines.map(({ id, kind }) => ({ id, codes: own?.lines.get(id) ?? [], isRest: kind === 'rest' }));
}

/** Most of Russia is far from the countries that it is grouped with: names and circles go to those. */
export const withoutRussia = (codes: readonly CountryCode[]): readonly CountryCode[] => (codes.length > 1 ? codes.filter((code) => code !== 'RU') : codes);
