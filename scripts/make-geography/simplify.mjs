/** Thins lines out (Visvalingam–Whyatt) and drops islets, more where no map zooms in. Areas in km². */
import { planarRingArea, planarTriangleArea, presimplify } from 'topojson-simplify';
import { placeOf } from './project.mjs';

/**
 * How much a point of the plane is worth, as a factor on lengths: maps zoom into Europe about three times as far as
 * into Asia, and nobody zooms into the Arctic or to Cape Horn.
 */
function detailAt(point) {
  const [longitude, latitude] = placeOf(point);
  const near = (lon, lat, dx, dy) => Math.exp(-(((longitude - lon) / dx) ** 2) - ((latitude - lat) / dy) ** 2);
  const rise = (x) => 1 / (1 + Math.exp(-x));
  const arctic = rise((latitude - 72) / 1.5) + rise((latitude - 66) / 1.5) * rise((Math.abs(longitude) - 65) / 5);
  const patagonia = rise((-43 - latitude) / 1.5);
  const zoomed = 2.1 * near(10, 50, 27, 17) + 0.4 * near(45, 30, 20, 14) + 0.5 * near(-75, 16, 22, 9);
  return Math.max(0.5, 1 + zoomed - 0.3 * arctic - 0.4 * patagonia);
}

/** Arcs of [x, y, weight]: the area that leaving the point out would change, scaled by the detail wanted there. */
export function weighArcs(arcs) {
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs }, planarTriangleArea).arcs;
  return weighed.map((arc) => arc.map(([x, y, weight]) => [x, y, weight * detailAt([x, y]) ** 2]));
}

/** Leaves out what weighs less than `least`; a closed line keeps three more points than its ends, so that it stays an area. */
export function thinArc(arc, least) {
  const closed = arc.length > 3 && arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  const third = closed ? [...arc].map((point) => point[2]).sort((a, b) => b - a)[Math.min(arc.length, 5) - 1] : Infinity;
  return arc.filter((point) => point[2] >= Math.min(least, third));
}

/** Each country's rings without the islets smaller than `least`; its largest ring always stays. */
export function dropIslets(rings, arcs, least) {
  const size = (ring) => {
    const points = ringPoints(ring, arcs);
    return Math.abs(planarRingArea(points)) * detailAt(points[0]) ** 2;
  };
  const largest = rings.reduce((best, ring) => (size(ring) > size(best) ? ring : best));
  const isIslet = (ring) => ring.length === 1 && size(ring) < least;
  return [largest, ...rings.filter((ring) => ring !== largest && !isIslet(ring))];
}

function ringPoints(ring, arcs) {
  return ring.flatMap((ref) => (ref < 0 ? [...arcs[~ref]].reverse() : arcs[ref]));
}
