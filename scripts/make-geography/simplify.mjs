/** Thins lines out (Visvalingam–Whyatt) and drops islets, more where no map zooms in. Areas in km². */
import { planarRingArea, planarTriangleArea, presimplify } from 'topojson-simplify';

/**
 * How much a part of the world is worth, as a factor on lengths: maps zoom into Europe about twice as far as into
 * Asia, and nobody zooms into the Arctic islands.
 */
export function detailAt([longitude, latitude]) {
  const near = (lon, lat, dx, dy) => Math.exp(-(((longitude - lon) / dx) ** 2) - ((latitude - lat) / dy) ** 2);
  const arctic = 1 / (1 + Math.exp((68 - Math.abs(latitude)) / 2));
  return 1 + 1.1 * near(12, 48, 28, 16) + 0.35 * near(45, 30, 20, 14) + 0.5 * near(-75, 16, 22, 9) - 0.45 * arctic;
}

/** Arcs of [x, y, weight]: the area that leaving the point out would change, scaled by the detail wanted there. */
export function weighArcs(planar, detail) {
  const { arcs } = presimplify({ type: 'Topology', objects: {}, arcs: planar }, planarTriangleArea);
  return arcs.map((arc, i) => arc.map(([x, y, weight]) => [x, y, weight * detail[i] ** 2]));
}

/** Leaves out what weighs less than `least`; a closed line keeps three more points than its ends, so that it stays an area. */
export function thinArc(arc, least) {
  const closed = arc.length > 3 && arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  const third = closed ? [...arc].map((point) => point[2]).sort((a, b) => b - a)[Math.min(arc.length, 5) - 1] : Infinity;
  return arc.filter((point) => point[2] >= Math.min(least, third));
}

/** Each country's rings without the islets smaller than `least`; its largest ring always stays. */
export function dropIslets(rings, arcs, detail, least) {
  const size = (ring) => Math.abs(planarRingArea(ringPoints(ring, arcs))) * detail[index(ring[0])] ** 2;
  const largest = rings.reduce((best, ring) => (size(ring) > size(best) ? ring : best));
  const isIslet = (ring) => ring.length === 1 && size(ring) < least;
  return [largest, ...rings.filter((ring) => ring !== largest && !isIslet(ring))];
}

function ringPoints(ring, arcs) {
  return ring.flatMap((ref) => (ref < 0 ? [...arcs[~ref]].reverse() : arcs[ref]));
}

const index = (ref) => (ref < 0 ? ~ref : ref);
