/** Rounds the plane to whole units, y downwards, and tidies up what shrank to nothing. */
import { planarRingArea } from 'topojson-simplify';

/** The box round lines of [x, y], y upwards. */
export function frameOf(lines) {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const [x, y] of lines.flat()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}

export function quantise(arc, { left, top }, scale) {
  const rounded = arc.map(([x, y]) => [Math.round((x - left) * scale), Math.round((top - y) * scale)]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
}

/** Leaves out a country's rings without area; if it has no other, one of them stays, a lone island as a single point. */
export function tidyRings(rings, arcs) {
  const area = (ring) => Math.abs(planarRingArea(ring.flatMap((ref) => (ref < 0 ? [...arcs[~ref]].reverse() : arcs[ref]))));
  const kept = rings.filter((ring) => area(ring) > 1);
  if (kept.length > 0) return kept;
  const [ref] = rings[0];
  if (rings[0].length === 1) arcs[ref < 0 ? ~ref : ref].length = 1;
  return [rings[0]];
}
