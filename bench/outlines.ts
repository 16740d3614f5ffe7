/** The world for the others: Natural Earth as topology for who projects by themselves, and finished paths for the hand-written map. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3';
import { feature } from 'topojson-client';
import { codeOf } from '../scripts/make-geography/countries.mjs';
import { mapSample } from './data/map.js';
import { figureWidth } from './pages/contract.js';

export type Detail = '110m' | '50m';

/** Country outlines in CSS pixels, and where each region's circle stands. */
export interface Outlines {
  readonly height: number;
  readonly paths: readonly (readonly [code: string, path: string])[];
  readonly centres: Readonly<Record<string, readonly [x: number, y: number]>>;
}

type World = Parameters<typeof feature>[0];

/** The topology as JSON text, each country with its ISO code; Antarctica is left out. */
export async function topologyText(detail: Detail): Promise<string> {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const world = JSON.parse(await readFile(path, 'utf8')) as World;
  const countries = world.objects['countries'];
  if (countries?.type !== 'GeometryCollection') throw new Error(`world-atlas/countries-${detail}.json holds no countries`);
  const geometries = countries.geometries.flatMap((geometry) => {
    const { name } = geometry.properties as { readonly name: string };
    const code = codeOf({ id: String(geometry.id), properties: { name } });
    return code ? [{ ...geometry, properties: { name, code } }] : [];
  });
  return JSON.stringify({ ...world, objects: { countries: { type: 'GeometryCollection', geometries } } });
}

/** The same countries on Equal Earth, `figureWidth` wide, to a tenth of a pixel. */
export async function pathsText(detail: Detail): Promise<string> {
  const world = JSON.parse(await topologyText(detail)) as World;
  const countries = feature(world, world.objects['countries'] as Extract<World['objects'][string], { type: 'GeometryCollection' }>);
  const projection = geoEqualEarth().fitWidth(figureWidth, countries);
  const path = geoPath(projection).digits(1);
  const [, [, height]] = path.bounds(countries);
  const outlines: Outlines = {
    height: Math.ceil(height),
    paths: countries.features.map((country) => [(country.properties as { readonly code: string }).code, path(country) ?? '']),
    centres: Object.fromEntries(mapSample(false).plain.regions.map(({ id, at }) => [id, projection([...at]) ?? [0, 0]])),
  };
  return JSON.stringify(outlines);
}
