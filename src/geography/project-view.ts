/** Zooms to a region: turns the world's Equal Earth arcs back into places and lays them out around the region's centre. */
import { createAtlas } from './atlas.js';
import { equalEarthRows } from './equal-earth.js';
import type { EqualEarthRows } from './equal-earth.js';
import { boundsOf } from './find-room.js';
import { frameRegion } from './frame-region.js';
import type { RegionFrame } from './frame-region.js';
import type { Arc, CountryCode, Ring, Size, Topology, View, World } from './world.js';

const earthRadius = 6371;

/** A country under 16 square pixels needs a dot. */
const leastArea = 16;

/** Steps longer than this in the world's units, about 250 km, are bent by the new projection and get points between. */
const longestStep = 60;

const rowsOf = new WeakMap<Topology, EqualEarthRows>();

/** Nothing where no code is known. A country in the view need not be one of `codes`: neighbours are there too. */
export function projectView(world: World, codes: Iterable<CountryCode>, size: Size): View | undefined {
  const { topology } = world;
  const rows = rowsOf.get(topology) ?? equalEarthRows(topology, world.height);
  rowsOf.set(topology, rows);
  const frame = frameRegion(topology, rows, codes, size);
  if (!frame) return undefined;
  const arcs = topology.arcs.map((arc) => projectArc(arc, topology.centre[0], rows, frame, size));
  const atlas = createAtlas({ arcs, countries: inSight(topology.countries, arcs, size) }, { ...size, leastArea, decimals: 1 });
  return { ...atlas, pixelsPerKilometre: frame.scale / earthRadius };
}

/** Empty when a part of it is out of sight round the globe. */
function projectArc(arc: Arc, middle: number, rows: EqualEarthRows, frame: RegionFrame, size: Size): Arc {
  const { projection, scale, centre } = frame;
  const points: number[] = [];
  for (let i = 0; i < arc.length; i += 2) {
    const [x, y] = [arc[i] as number, arc[i + 1] as number];
    const [fromX, fromY] = i === 0 ? [x, y] : [arc[i - 2] as number, arc[i - 1] as number];
    const steps = Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / longestStep) || 1;
    for (let step = 1; step <= steps; step++) {
      const row = Math.round(fromY + ((y - fromY) * step) / steps);
      const longitude = (fromX + ((x - fromX) * step) / steps - middle) * (rows.turn[row] as number);
      const point = projection.forward(longitude, rows.sin[row] as number, rows.cos[row] as number);
      if (!point) return [];
      points.push(size.width / 2 + scale * (point[0] - centre[0]), size.height / 2 - scale * (point[1] - centre[1]));
    }
  }
  return dropUnseen(points, size);
}

/** Without the points that lie with both their neighbours beyond one side of the picture: the seen part stays the same. */
function dropUnseen(points: readonly number[], { width, height }: Size): Arc {
  const beyond = (i: number): number => {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    return (x < -9 ? 1 : 0) | (x > width + 9 ? 2 : 0) | (y < -9 ? 4 : 0) | (y > height + 9 ? 8 : 0);
  };
  const kept = points.slice(0, 2);
  let before = beyond(0);
  for (let i = 2; i < points.length; i += 2) {
    const here = beyond(i);
    const last = i + 2 === points.length;
    if (!last && here & before & beyond(i + 2)) continue;
    kept.push(points[i] as number, points[i + 1] as number);
    before = here;
  }
  return kept;
}

/** The rings that reach into the picture, and the countries that have one. */
function inSight(
  countries: ReadonlyMap<CountryCode, readonly Ring[]>,
  arcs: readonly Arc[],
  { width, height }: Size,
): ReadonlyMap<CountryCode, readonly Ring[]> {
  const seen = new Map<CountryCode, readonly Ring[]>();
  const boxes = arcs.map((arc) => boundsOf([arc]));
  const reaches = (ring: Ring): boolean => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ref of ring) {
      const index = ref < 0 ? ~ref : ref;
      const box = boxes[index];
      if (!box || arcs[index]?.length === 0) return false;
      left = Math.min(left, box[0]);
      top = Math.min(top, box[1]);
      right = Math.max(right, box[2]);
      bottom = Math.max(bottom, box[3]);
    }
    return right >= 0 && left <= width && bottom >= 0 && top <= height;
  };
  for (const [code, rings] of countries) {
    const near = rings.filter(reaches);
    if (near.length > 0) seen.set(code, near);
  }
  return seen;
}
