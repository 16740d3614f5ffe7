/** Regions and their countries: one country counted twice, a region without any, a place that nobody knows. */
import type { CountryLine, Region } from '../../model/region.js';
import type { Report } from '../../model/report.js';
import { faultOf } from './fault.js';
import type { Draft, ResolvePlace, Rule } from './rule.js';

/** A line or a whole region, with the countries that it covers. */
interface Covered {
  readonly name: string;
  readonly region: Region;
  readonly path: string;
  readonly codes: readonly string[];
  readonly line?: CountryLine;
}

/** A country that stands in two regions, or in two lines of one region ("Benelux" beside "Belgium"). */
export const placeTwice: Rule = ({ regions = [] }, { words, resolvePlace }) => {
  const owners = new Map<string, Covered>();
  const pairs = new Map<string, { readonly first: Covered; readonly second: Covered; readonly codes: string[] }>();
  for (const place of regions.flatMap((region, i) => coverageOf(region, i, resolvePlace))) {
    for (const code of new Set(place.codes)) {
      const owner = owners.get(code);
      if (!owner) owners.set(code, place);
      else if (owner.region !== place.region || (owner.line && place.line && owner.line !== place.line)) {
        const key = `${owner.path} ${place.path}`;
        const pair = pairs.get(key) ?? { first: owner, second: place, codes: [] };
        pair.codes.push(code);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].map(({ first, second, codes }): Draft => () => faultOf(
    first.region === second.region ? 'warning' : 'error',
    words.places.twice(first.name, first.region.name, second.name, second.region.name, codes.filter((code) => code.length === 2).slice(0, 5)),
    [second, first].map(({ path, region, name }) => [path, region.name, name]),
    second.line ? { kind: 'country', id: second.line.id } : { kind: 'region', id: second.region.id },
  ));
};

/** Lines first, so that a finding names the country; then what the region lists itself. Names stand for themselves where nobody resolves them. */
function coverageOf(region: Region, i: number, resolvePlace: ResolvePlace | undefined): readonly Covered[] {
  const lines = region.countries.flatMap((line, j): Covered | readonly Covered[] => {
    if (line.kind === 'rest' && !line.codes) return [];
    const codes = line.codes ?? resolvePlace?.(line.name) ?? [line.name.trim().toLowerCase()];
    return { name: line.name, region, path: `regions[${i}].countries[${j}]`, codes, line };
  });
  return region.codes ? [...lines, { name: region.name, region, path: `regions[${i}]`, codes: region.codes }] : lines;
}

/** A region with no line under it and no list of countries, in a report that gives them for others. */
export const regionEmpty: Rule = ({ regions = [] }, { words }) => {
  const isEmpty = ({ countries, codes }: Region) => !countries.length && !codes?.length;
  if (regions.every(isEmpty)) return [];
  return regions.flatMap((region, i): Draft | readonly Draft[] =>
    isEmpty(region)
      ? () => faultOf('note', words.places.empty(region.name), [[`regions[${i}].countries`, words.labels.region, region.name]], { kind: 'region', id: region.id })
      : []);
};

/** A country or group that the map cannot place, and a region of which it knows nothing. Only where somebody resolves names. */
export const placeUnknown: Rule = ({ regions = [], scope }: Report, { words, resolvePlace }) => {
  if (!resolvePlace) return [];
  const isKnownPlace = ({ name, codes }: { readonly name: string; readonly codes?: readonly string[] }) => Boolean(codes?.length ?? resolvePlace(name)?.length);
  const unknown = regions.flatMap((region, i) => [
    ...(isKnownPlace(region) || region.countries.some(isKnownPlace) ? [] : [{ name: region.name, path: `regions[${i}].name`, kind: 'region' as const, id: region.id, region: undefined }]),
    ...region.countries.flatMap((line, j) =>
      line.kind === 'rest' || isKnownPlace(line) ? [] : { name: line.name, path: `regions[${i}].countries[${j}].name`, kind: 'country' as const, id: line.id, region: region.name }),
  ]);
  const place = scope?.place;
  const scopeUnknown = place !== undefined && scope?.kind !== 'global' && !isKnownPlace({ name: place }) && !regions.some(({ name }) => name === place);
  return [
    ...unknown.map(({ name, path, kind, id, region }): Draft => () =>
      faultOf('warning', words.places.unknown(name, region), [[path, words.labels.place, name]], { kind, id })),
    ...(scopeUnknown ? [() => faultOf('warning', words.places.unknown(place, undefined), [['scope.place', words.labels.place, place]])] : []),
  ];
};
