/** Zooms to a region: turns the world's Equal Earth arcs back into places and lays them out around the region's centre. */
import { createAtlas } from './atlas.js';
import { unprojectEqualEarth } from './equal-earth.js';
import { boundsOf } from './find-room.js';
import { frameRegion } from './frame-region.js';
import type { Arc, CountryCode, Ring, Size, Topology, View, World } from './world.js';

const earthRadius = 6371;

/** A country under 16 square pixels needs a dot. */
const leastArea = 16;

/** Steps longer than this in the world's units, about 250 km, are bent by the new projection and get points between. */
const longestStep = 80;

/** Nothing where no code is known. A country in the view need not be one of `codes`: neighbours are there too. */
export function projectView(world: World, codes: Iterable<CountryCode>, size: Size): View | undefined {
  const places = placesOf(world.topology);
  const framed = frameRegion(world.topology, places, codes, size);
  if (!framed) return undefined;
  const { projection, scale, centre } = framed;
  const arcs = places.map((arc) => {
    const points: number[] = [];
    for (let i = 0; i < arc.length; i += 2) {
      const point = projection.forward([arc[i] as number, arc[i + 1] as number]);
      if (!point) return [];
      points.push(size.width / 2 + scale * (point[0] - centre[0]), size.height / 2 - scale * (point[1] - centre[1]));
    }
    return points;
  });
  const countries = inSight(world.topology.countries, arcs, size);
  const atlas = createAtlas({ arcs, countries }, { ...size, leastArea, decimals: 1 });
  return { ...atlas, pixelsPerKilometre: scale / earthRadius };
}

/** The rings that reach into the frame, and the countries that have one. */
function inSight(
  countries: ReadonlyMap<CountryCode, readonly Ring[]>,
  arcs: readonly Arc[],
  { width, height }: Size,
): ReadonlyMap<CountryCode, readonly Ring[]> {
  const seen = new Map<CountryCode, readonly Ring[]>();
  const arcOf = (ref: number): Arc => arcs[ref < 0 ? ~ref : ref] ?? [];
  for (const [code, rings] of countries) {
    const near = rings.filter((ring) => {
      if (ring.some((ref) => arcOf(ref).length === 0)) return false;
      const [left, top, right, bottom] = boundsOf(ring.map(arcOf));
      return right >= 0 && left <= width && bottom >= 0 && top <= height;
    });
    if (near.length > 0) seen.set(code, near);
  }
  return seen;
}

const known = new WeakMap<Topology, readonly Arc[]>();

/** Longitude (from the centre of the world map) and latitude of all arcs, in radians. Made once for a world. */
function placesOf(topology: Topology): readonly Arc[] {
  let places = known.get(topology);
  if (!places) known.set(topology, (places = topology.arcs.map((arc) => unprojectArc(arc, topology))));
  return places;
}

function unprojectArc(arc: Arc, { scale, centre }: Topology): Arc {
  const places: number[] = [];
  for (let i = 0; i < arc.length; i += 2) {
    const [x, y] = [arc[i] as number, arc[i + 1] as number];
    const [fromX, fromY] = i === 0 ? [x, y] : [arc[i - 2] as number, arc[i - 1] as number];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / longestStep));
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const [alongX, alongY] = [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
      places.push(...unprojectEqualEarth([(alongX - centre[0]) / scale, (centre[1] - alongY) / scale]));
    }
  }
  return places;
}
