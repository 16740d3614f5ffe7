/** The shapes of one region's map. */
import type { RegionCodes } from '../../analysis/region-places.js';
import type { RegionEntry } from '../../analysis/regions.js';
import type { Size, World } from '../../geography/world.js';
import { dotOf, linesOf, withoutRussia, type MapShapes, type MarkShape } from './map-shapes.js';

/** Up to so many countries around a region are told apart; more are one land. */
const MOST_NEIGHBOURS = 12;

/** Nothing where no country of the region is known. */
export function regionShapes(world: World, region: RegionEntry, own: RegionCodes | undefined, size: Size): MapShapes | undefined {
  const view = own && world.view(own.codes, size);
  if (!view) return undefined;
  const covered = new Set(own.codes);
  const marks = linesOf(region, own).map(({ id, codes, isRest }): MarkShape => {
    const outline = view.outline(codes);
    const label = view.outline(withoutRussia(codes)) ?? outline;
    return {
      id,
      shapes: outline?.path ? [{ path: outline.path, isRest }] : [],
      dots: codes.flatMap((code) => dotOf(view, code, isRest, codes.length === 1)),
      ...(label && { focus: label.label, room: label.room }),
    };
  });
  const others = view.codes.filter((code) => !covered.has(code));
  const apart = others.length <= MOST_NEIGHBOURS ? others.map((code) => view.country(code)) : [view.outline(others)];
  return { atlas: view, marks, otherLand: apart.map((land) => land?.path ?? '').join('') };
}
