/** Writes src/geography/generated/world.ts from Natural Earth (package world-atlas). Run it with `node --import tsx`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { encodeWorld } from './make-geography/encode.mjs';
import { centreLongitude, earthRadius, projectArc } from './make-geography/project.mjs';
import { frameOf, quantise, tidyRings } from './make-geography/quantise.mjs';
import { readTopology } from './make-geography/read-topology.mjs';
import { dropIslets, thinArc, weighArcs } from './make-geography/simplify.mjs';
import { countryCodes } from '../src/geography/country-names.ts';
import { stitchRings } from '../src/geography/stitch-rings.ts';

/** Units across the map: 4 km each. */
const units = 8000;

/** In km², where nobody zooms in: the least that a bend and an island must change to be drawn. */
const leastBend = 2600;
const leastIsland = 2500;

const source = readTopology();
const planar = source.arcs.map(projectArc);
const flat = planar.map((arc) => arc.flat());
const drawn = new Map(
  [...source.countries].map(([code, rings]) => [code, dropIslets(stitchRings(rings, flat), planar, leastIsland)]),
);
const thinned = weighArcs(planar).map((arc) => thinArc(arc, leastBend));
const frame = frameOf(arcsOf(drawn).map((i) => thinned[i]));
const scale = units / (frame.right - frame.left);
const arcs = thinned.map((arc) => quantise(arc, frame, scale));
const countries = new Map([...drawn].map(([code, rings]) => [code, tidyRings(rings, arcs)]));
checkCodes([...countries.keys()].sort());
const asset = {
  width: units,
  height: Math.ceil((frame.top - frame.bottom) * scale),
  scale: round(scale * earthRadius),
  centre: [round(-frame.left * scale), round(frame.top * scale)],
  ...encodeWorld(countries, arcs),
};
const text = `/** Made by scripts/make-geography.mjs from Natural Earth (public domain); centre ${centreLongitude}° E. Not committed. */
import type { WorldAsset } from '../world-asset.js';

export const asset: WorldAsset = ${JSON.stringify(asset)};
`;
const folder = new URL('../src/geography/generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('world.ts', folder), text);
const points = arcsOf(countries).reduce((sum, i) => sum + arcs[i].length, 0);
console.log(`${countries.size} countries and territories, ${points} points, ${gzipSync(text, { level: 9 }).length} bytes gzip`);

function arcsOf(map) {
  return [...new Set([...map.values()].flat(2).map((ref) => (ref < 0 ? ~ref : ref)))];
}

/** Shapes are written in the order of the table of names, which therefore must have the same codes. */
function checkCodes(codes) {
  const odd = [...codes.filter((code) => !countryCodes.includes(code)), ...countryCodes.filter((code) => !codes.includes(code))];
  if (odd.length > 0) throw new Error(`country-names.ts and the shapes differ: ${odd.join(' ')}`);
}

function round(value) {
  return Math.round(value * 100) / 100;
}
