/** Chooses what a region's map shows: the main land of its members, not their far islands. */
import { signedArea, traceRing } from './atlas.js';
import { azimuthalEqualArea } from './azimuthal.js';
import type { Azimuthal } from './azimuthal.js';
import { boundsOf } from './find-room.js';
import type { Arc, Box, CountryCode, Point, Ring, Size, Topology } from './world.js';

export interface RegionFrame {
  readonly projection: Azimuthal;
  /** Pixels a radian. */
  readonly scale: number;
  /** What falls in the middle of the picture, in the projection's plane. */
  readonly centre: Point;
}

/** Parts of the region's land below which a country and an island that is not its largest do not widen the frame. */
const leastCountry = 0.0005;
const leastIsland = 0.001;

/** Land north of 72° is drawn, but does not pull the frame up: Svalbard, Novaya Zemlya, the Canadian Arctic. */
const northEnd = (72 * Math.PI) / 180;

/** Beside other countries, Russia counts as far as 45° E (34° from the centre of the world map). */
const russianEnd = (34 * Math.PI) / 180;

/** Of the picture, on each side; and the least width of a map, 400 km in radians. */
const margin = 0.03;
const leastWidth = 400 / 6371;

/** Nothing where no code is known. */
export function frameRegion(
  topology: Topology,
  places: readonly Arc[],
  codes: Iterable<CountryCode>,
  size: Size,
): RegionFrame | undefined {
  const members = [...new Set(codes)].filter((code) => topology.countries.has(code));
  const points = framingPoints(members, topology, places);
  const first = points[0];
  if (!first) return undefined;
  let projection = azimuthalEqualArea(meanPlace(points));
  let box = boundsIn(projection, points);
  for (let round = 0; round < 2; round++) {
    projection = azimuthalEqualArea(projection.backward(middle(box)));
    box = boundsIn(projection, points);
  }
  const [width, height] = [Math.max(leastWidth, box[2] - box[0]), Math.max(leastWidth, box[3] - box[1])];
  const scale = (1 - 2 * margin) * Math.min(size.width / width, size.height / height);
  return { projection, scale, centre: middle(box) };
}

function framingPoints(members: readonly CountryCode[], topology: Topology, places: readonly Arc[]): readonly Point[] {
  const rings = mainRings(members, topology);
  const all = rings.flatMap(({ code, ring }) => pairs(traceRing(ring, places)).map((place) => ({ code, place })));
  const inner = all.filter(
    ({ code, place }) => place[1] < northEnd && (!isRussiaBeside(code, members) || place[0] < russianEnd),
  );
  return (inner.length > 0 ? inner : all).map(({ place }) => place);
}

function mainRings(members: readonly CountryCode[], { countries, arcs }: Topology): readonly { code: CountryCode; ring: Ring }[] {
  const lands = members.map((code) => {
    const rings = (countries.get(code) ?? []).map((ring) => ({ code, ring, area: signedArea(traceRing(ring, arcs)) }));
    const largest = Math.max(...rings.map(({ area }) => area));
    return { code, rings, largest, area: rings.reduce((sum, { area }) => sum + area, 0) };
  });
  const total = lands.reduce((sum, { code, area }) => sum + (isRussiaBeside(code, members) ? 0 : area), 0);
  return lands.flatMap(({ rings, largest, area }) =>
    rings.filter((ring) => (ring.area === largest ? area >= leastCountry * total : ring.area >= leastIsland * total)),
  );
}

function isRussiaBeside(code: CountryCode, members: readonly CountryCode[]): boolean {
  return code === 'RU' && members.length > 1;
}

function pairs(line: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i < line.length; i += 2) points.push([line[i] as number, line[i + 1] as number]);
  return points;
}

/** The mean of directions, so that it holds across the edge of the world map too. */
function meanPlace(points: readonly Point[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude) * Math.cos(longitude);
    y += Math.cos(latitude) * Math.sin(longitude);
    z += Math.sin(latitude);
  }
  return [Math.atan2(y, x), Math.atan2(z, Math.hypot(x, y))];
}

function boundsIn(projection: Azimuthal, points: readonly Point[]): Box {
  return boundsOf([points.flatMap((place) => projection.forward(place) ?? [])]);
}

function middle([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}
