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
  const left = size.width / 2 - scale * centre[0];
  const top = size.height / 2 + scale * centre[1];
  const points: number[] = [];
  const point: [number, number] = [0, 0];
  let fromX = arc[0] as number;
  let fromY = arc[1] as number;
  for (let i = 0; i < arc.length; i += 2) {
    const dx = (arc[i] as number) - fromX;
    const dy = (arc[i + 1] as number) - fromY;
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / longestStep) || 1;
    for (let step = 1; step <= steps; step++) {
      const row = Math.round(fromY + (dy * step) / steps);
      const longitude = (fromX + (dx * step) / steps - middle) * (rows.turn[row] as number);
      if (!projection.forward(longitude, rows.sin[row] as number, rows.cos[row] as number, point)) return [];
      points.push(left + scale * point[0], top - scale * point[1]);
    }
    fromX += dx;
    fromY += dy;
  }
  return dropUnseen(points, size);
}

/** Without the points that lie with both their neighbours beyond one side of the picture: the seen part stays the same. */
function dropUnseen(points: readonly number[], size: Size): Arc {
  const kept: number[] = [];
  let before = 0;
  let here = sideOf(points, 0, size);
  for (let i = 0; i < points.length; i += 2) {
    const after = i + 2 < points.length ? sideOf(points, i + 2, size) : 0;
    if ((before & here & after) === 0) {
      kept.push(points[i] as number, points[i + 1] as number);
      before = here;
    }
    here = after;
  }
  return kept;
}

/** Bits for the sides of the picture, with some room for strokes, that a point lies beyond. */
function sideOf(points: readonly number[], i: number, { width, height }: Size): number {
  const x = points[i] as number;
  const y = points[i + 1] as number;
  return (x < -9 ? 1 : 0) | (x > width + 9 ? 2 : 0) | (y < -9 ? 4 : 0) | (y > height + 9 ? 8 : 0);
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
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
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
