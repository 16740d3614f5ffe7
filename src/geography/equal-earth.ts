/** The Equal Earth projection backwards (Šavrič, Patterson and Jenny 2018), row by row of the world's units. */
import type { Topology } from './world.js';

/** By y in whole units: what all points of a row share, since every parallel is a straight line. */
export interface EqualEarthRows {
  /** Of the latitude. */
  readonly sin: Float64Array;
  readonly cos: Float64Array;
  /** Radians of longitude to a unit of x. */
  readonly turn: Float64Array;
}

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const m = Math.sqrt(3) / 2;

/** Newton's method; a row starts from its neighbour's solution, so two steps are enough. */
export function equalEarthRows({ scale, centre }: Topology, height: number): EqualEarthRows {
  const rows: EqualEarthRows = {
    sin: new Float64Array(height + 1),
    cos: new Float64Array(height + 1),
    turn: new Float64Array(height + 1),
  };
  let l = 1;
  for (let y = 0; y <= height; y++) {
    const target = (centre[1] - y) / scale;
    let slope = 1;
    for (let step = y === 0 ? 8 : 2; step > 0; step--) {
      const l2 = l * l;
      const l6 = l2 * l2 * l2;
      slope = a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2);
      l -= (l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2)) - target) / slope;
    }
    const sin = Math.sin(l) / m;
    rows.sin[y] = sin;
    rows.cos[y] = Math.sqrt(1 - sin * sin);
    rows.turn[y] = (m * slope) / Math.cos(l) / scale;
  }
  return rows;
}
