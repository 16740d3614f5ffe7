/** The Equal Earth projection backwards (Šavrič, Patterson and Jenny 2018), on a sphere of radius 1. */
import type { Point } from './world.js';

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const m = Math.sqrt(3) / 2;

/** Plane to longitude and latitude in radians, longitude from the centre of the map. Newton's method, a few steps. */
export function unprojectEqualEarth([x, y]: Point): Point {
  let l = y / a1;
  for (let i = 0; i < 8; i++) {
    const l2 = l * l;
    const l6 = l2 * l2 * l2;
    const miss = l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2)) - y;
    const step = miss / (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2));
    l -= step;
    if (Math.abs(step) < 1e-9) break;
  }
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const longitude = (m * x * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2))) / Math.cos(l);
  return [longitude, Math.asin(Math.sin(l) / m)];
}
