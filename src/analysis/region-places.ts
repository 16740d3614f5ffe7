/** Which countries each region and line of a report covers. The geography's names are an argument: they load with the shapes. */
import type { Issue } from '../model/issue.js';
import type { CountryCode, CountryLine, Region } from '../model/region.js';

type Codes = readonly CountryCode[];

/** What can be asked of the geography's names. */
export interface PlaceFinder {
  readonly world: { readonly codes: Codes };
  resolvePlace(name: string): Codes | undefined;
  regionMembers(name: string): Codes | undefined;
  restOf(members: Codes, named: Iterable<CountryCode>): Codes;
}

/** The countries of one region: all that its lines cover, or its members where it lists none. */
export interface RegionCodes {
  readonly codes: Codes;
  /** By line id; a line whose place is unknown has none. */
  readonly lines: ReadonlyMap<string, Codes>;
}

/** By region id, with a fault for each place that is not known. */
export interface RegionPlacement {
  readonly regions: ReadonlyMap<string, RegionCodes>;
  readonly issues: readonly Issue[];
}

interface Unit {
  readonly place: Region | CountryLine;
  readonly region: Region;
  readonly path: string;
  readonly isRest: boolean;
  codes: Codes | undefined;
}

const REST = /^(the )?(rest|remainder) of |^others?\b|^row$/i;
const WORLD = /\b(world|globe?|global)\b|^row$|^others?$/i;

/**
 * Explicit codes win, then names; a "Rest of …" line is its region less all that is named anywhere. No country is in two
 * lines: the one that names fewer has it. `path` is where the regions stand in the report.
 */
export function placeRegions(regions: readonly Region[], finder: PlaceFinder, message: (name: string) => string, path = 'regions'): RegionPlacement {
  const units = regions.flatMap((region, i) => unitsOf(region, finder, `${path}[${i}]`));
  const taken = new Set<CountryCode>();
  const take = (unit: Unit, codes: Codes) => {
    unit.codes = finder.restOf(codes, taken);
    unit.codes.forEach((code) => taken.add(code));
  };
  const wanted = units.map((unit) => ({ unit, codes: unit.isRest ? membersOf(unit, finder) : unit.codes }));
  wanted.sort((a, b) => Number(a.unit.isRest) - Number(b.unit.isRest) || (a.codes?.length ?? 0) - (b.codes?.length ?? 0));
  for (const { unit, codes } of wanted) if (codes) take(unit, codes);
  const placed = regions.map((region) => {
    const own = units.filter((unit) => unit.region === region && unit.codes);
    return [region.id, { codes: own.flatMap(({ codes }) => codes ?? []), lines: new Map(own.map(({ place, codes }) => [place.id, codes ?? []])) }] as const;
  });
  const names = units.filter(({ codes }) => !codes).map(({ place, path: where }) => unknownPlace(`${where}.name`, message(place.name)));
  const known = new Set(finder.world.codes);
  const codes = units.flatMap(({ place, path: where }) =>
    (place.codes ?? []).flatMap((code, i) => (known.has(code) || code === ANTARCTICA ? [] : unknownPlace(`${where}.codes[${i}]`, message(code)))),
  );
  return { regions: new Map(placed), issues: [...names, ...codes] };
}

/** A country that no map here draws. */
const ANTARCTICA = 'AQ';

/** A region without lines is one unit itself. */
function unitsOf(region: Region, finder: PlaceFinder, path: string): readonly Unit[] {
  if (!region.countries.length) return [unitOf(region, region, REST.test(region.name) && !region.codes, finder, path)];
  return region.countries.map((line, i) => unitOf(line, region, line.kind === 'rest' || REST.test(line.name), finder, `${path}.countries[${i}]`));
}

function unitOf(place: Region | CountryLine, region: Region, isRest: boolean, finder: PlaceFinder, path: string): Unit {
  const found = isRest ? undefined : place === region ? regionCodes(region, finder) : finder.resolvePlace(place.name);
  return { place, region, path, isRest: isRest && !place.codes, codes: place.codes ?? found };
}

const regionCodes = ({ codes, name }: Region, finder: PlaceFinder): Codes | undefined =>
  codes ?? finder.regionMembers(name) ?? finder.resolvePlace(name);

/** What "Rest of …" is the rest of: its region, else the place in its own name, else the world. */
function membersOf({ place, region }: Unit, finder: PlaceFinder): Codes | undefined {
  const own = place === region ? undefined : regionCodes(region, finder);
  return own ?? finder.resolvePlace(place.name.replace(REST, '')) ?? (WORLD.test(place.name) || WORLD.test(region.name) ? finder.world.codes : undefined);
}

const unknownPlace = (path: string, message: string): Issue => ({ code: 'unknown-place', path, message, severity: 'error' });
