/** Reads Natural Earth as arcs in longitude and latitude, and the rings of each code over them. */
import { createRequire } from 'node:module';
import { codeOf, mainParts, parts, points } from './countries.mjs';

/** `{arcs, countries}`: arcs of [longitude, latitude], and code → rings of arc references. */
export function readTopology() {
  const source = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const arcs = source.arcs.map((arc) => absolute(arc, source.transform));
  const countries = new Map();
  const add = (code, polygon) => {
    if (!countries.has(code)) countries.set(code, []);
    countries.get(code).push(...polygon);
  };
  for (const geometry of source.objects.countries.geometries) {
    const code = codeOf(geometry);
    if (code === undefined) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const polygon of polygons) add(partOf(code, startOf(polygon[0], arcs)), polygon);
  }
  for (const [code, point] of Object.entries(points)) add(code, [[arcs.push([point]) - 1]]);
  for (const [code, box] of Object.entries(mainParts)) {
    countries.set(code, countries.get(code).filter((ring) => contains(box, startOf(ring, arcs))));
  }
  return { arcs, countries };
}

function absolute(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function startOf(ring, arcs) {
  const first = ring[0];
  return first < 0 ? arcs[~first].at(-1) : arcs[first][0];
}

function partOf(code, point) {
  for (const part of parts) if (part.of === code && contains(part.box, point)) return partOf(part.code, point);
  return code;
}

function contains([west, south, east, north], [longitude, latitude]) {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
