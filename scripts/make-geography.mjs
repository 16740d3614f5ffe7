/** Writes src/geography/generated/world.ts from Natural Earth (package world-atlas). Run it with `node --import tsx`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { encodeWorld } from './make-geography/encode.mjs';
import { centreLongitude, earthRadius, projectArc } from './make-geography/project.mjs';
import { readTopology } from './make-geography/read-topology.mjs';
import { dropIslets, thinArc, weighArcs } from './make-geography/simplify.mjs';
import { stitchRings } from '../src/geography/stitch-rings.ts';

/** Units across the map; the smallest area in km² that a bend and an island change where the detail is 1. */
const units = Number(process.env.UNITS ?? 10000);
const leastBend = Number(process.env.BEND ?? 600);
const leastIsland = Number(process.env.ISLAND ?? 2500);

const source = readTopology();
const planar = source.arcs.map(projectArc);
const flat = planar.map((arc) => arc.flat());
const countries = new Map(
  [...source.countries].map(([code, rings]) => [code, dropIslets(stitchRings(rings, flat), planar, leastIsland)]),
);
const used = new Set([...countries.values()].flat(2).map((ref) => (ref < 0 ? ~ref : ref)));
const thinned = weighArcs(planar).map((arc) => thinArc(arc, leastBend));
const frame = frameOf([...used].map((i) => thinned[i]));
const scale = units / (frame.right - frame.left);
const arcs = thinned.map((arc) => quantise(arc));
const asset = {
  width: Math.ceil((frame.right - frame.left) * scale),
  height: Math.ceil((frame.top - frame.bottom) * scale),
  scale: scale * earthRadius,
  centre: [-frame.left * scale, frame.top * scale],
  ...encodeWorld(countries, arcs),
};
const text = `/** Made by scripts/make-geography.mjs from Natural Earth (public domain); centre ${centreLongitude}° E. Not committed. */
import type { WorldAsset } from '../world-asset.js';

export const asset: WorldAsset = ${JSON.stringify(asset)};
`;
const folder = new URL('../src/geography/generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('world.ts', folder), text);
const points = [...used].reduce((sum, i) => sum + arcs[i].length, 0);
console.log(`${countries.size} countries and territories, ${points} points, ${used.size} arcs, ${gzipSync(JSON.stringify(asset), { level: 9 }).length} bytes gzip, ${asset.width}x${asset.height}, ${(1/scale).toFixed(2)} km/unit`);

function frameOf(lines) {
  const xs = lines.flat().map((point) => point[0]);
  const ys = lines.flat().map((point) => point[1]);
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  return { left: least(xs), right: most(xs), bottom: least(ys), top: most(ys) };
}

function quantise(arc) {
  const rounded = arc.map(([x, y]) => [Math.round((x - frame.left) * scale), Math.round((frame.top - y) * scale)]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
}
