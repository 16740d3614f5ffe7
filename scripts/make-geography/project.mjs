/** Lays arcs of longitude and latitude into the Equal Earth plane, in kilometres: equal-area, so areas stay true. */
import { geoEqualEarthRaw } from 'd3-geo';

export const centreLongitude = 11;
export const earthRadius = 6371;

/** Longest step in degrees that is drawn as a straight line. */
const longestStep = 2;

/** Points of [x, y], y upwards. Lines are followed across the edge of the map, never cut at it. */
export function projectArc(arc) {
  const turned = [];
  let previous;
  for (const [longitude, latitude] of arc) {
    let turn = wrap(longitude - centreLongitude);
    if (previous) turn = previous[0] + wrap(turn - previous[0]);
    else if (isAlaskan(turn, latitude)) turn -= 360;
    const point = [turn, latitude];
    if (previous) turned.push(...between(previous, point));
    turned.push(point);
    previous = point;
  }
  return turned.map(([x, y]) => geoEqualEarthRaw((x * Math.PI) / 180, (y * Math.PI) / 180).map((v) => v * earthRadius));
}

/** Longitude and latitude in degrees of a point of the plane. */
export function placeOf([x, y]) {
  const [turn, latitude] = geoEqualEarthRaw.invert(x / earthRadius, y / earthRadius).map((v) => (v * 180) / Math.PI);
  return [wrap(turn + centreLongitude), latitude];
}

/** The Aleutian and Bering Sea islands beyond the edge of the map: kept beside Alaska, where the plane has room. */
function isAlaskan(turn, latitude) {
  return latitude > 51 && ((turn > 175 && latitude < 63.8) || (turn > 161 && latitude < 54));
}

function wrap(degrees) {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function between([x0, y0], [x1, y1]) {
  const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / longestStep);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const t = (i + 1) / steps;
    return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
  });
}
