/** Chooses what a region's map shows: the main land of its members, not their far islands. */
import { signedArea, traceRing } from './atlas.js';
import { azimuthalEqualArea } from './azimuthal.js';
import type { Azimuthal } from './azimuthal.js';
import type { EqualEarthRows } from './equal-earth.js';
import { boundsOf, middle } from './find-room.js';
import type { Box, CountryCode, Point, Ring, Size, Topology } from './world.js';

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

/** Sine of 72°: land north of it is drawn, but does not pull the frame up: Svalbard, Novaya Zemlya, the Canadian Arctic. */
const northEnd = Math.sin((72 * Math.PI) / 180);

/** Beside other countries, Russia counts as far as 45° E (34° from the centre of the world map). */
const russianEnd = (34 * Math.PI) / 180;

/** Of the picture, on each side; and the least width of a map, 400 km in radians. */
const margin = 0.03;
const leastWidth = 400 / 6371;

/** Nothing where no code is known. */
export function frameRegion(
  topology: Topology,
  rows: EqualEarthRows,
  codes: Iterable<CountryCode>,
  size: Size,
): RegionFrame | undefined {
  const members = [...new Set(codes)].filter((code) => topology.countries.has(code));
  const places = framingPlaces(members, topology, rows);
  if (places.length === 0) return undefined;
  let projection = azimuthalEqualArea(meanPlace(places));
  let box = boundsIn(projection, places);
  for (let round = 0; round < 2; round++) {
    projection = azimuthalEqualArea(projection.backward(middle(box)));
    box = boundsIn(projection, places);
  }
  const [width, height] = [Math.max(leastWidth, box[2] - box[0]), Math.max(leastWidth, box[3] - box[1])];
  const scale = (1 - 2 * margin) * Math.min(size.width / width, size.height / height);
  return { projection, scale, centre: middle(box) };
}

/** Longitude, sine and cosine of latitude, one after the other for each place. */
type Places = readonly number[];

function framingPlaces(members: readonly CountryCode[], topology: Topology, rows: EqualEarthRows): Places {
  const all: number[] = [];
  const inner: number[] = [];
  for (const { code, ring } of mainRings(members, topology)) {
    const east = isRussiaBeside(code, members) ? russianEnd : Infinity;
    const line = traceRing(ring, topology.arcs);
    for (let i = 0; i < line.length; i += 2) {
      const y = line[i + 1] as number;
      const longitude = ((line[i] as number) - topology.centre[0]) * (rows.turn[y] as number);
      const sin = rows.sin[y] as number;
      all.push(longitude, sin, rows.cos[y] as number);
      if (sin < northEnd && longitude < east) inner.push(longitude, sin, rows.cos[y] as number);
    }
  }
  return inner.length > 0 ? inner : all;
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

/** The mean of directions, so that it holds across the edge of the world map too. */
function meanPlace(places: Places): Point {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = 0; i < places.length; i += 3) {
    const cos = places[i + 2] as number;
    x += cos * Math.cos(places[i] as number);
    y += cos * Math.sin(places[i] as number);
    z += places[i + 1] as number;
  }
  return [Math.atan2(y, x), Math.atan2(z, Math.hypot(x, y))];
}

function boundsIn(projection: Azimuthal, places: Places): Box {
  const points: number[] = [];
  const point: [number, number] = [0, 0];
  for (let i = 0; i < places.length; i += 3) {
    if (projection.forward(places[i] as number, places[i + 1] as number, places[i + 2] as number, point)) points.push(...point);
  }
  return boundsOf([points]);
}
