/** Small reports about regions, and a geography of a few countries, for tests. */
import type { PlaceFinder } from '../../src/analysis/region-places.js';
import type { YearFigure } from '../../src/model/figure.js';
import type { CountryLine, Region } from '../../src/model/region.js';
import type { Report } from '../../src/model/report.js';

export const share = (value: number, year = 2024): readonly YearFigure[] => [{ year, figure: { kind: 'exact', value, status: 'reported' } }];

export const line = (name: string, more: Partial<CountryLine> = {}): CountryLine => ({ kind: 'country', id: name.toLowerCase().replace(/\W+/g, '-'), name, ...more });

export const region = (name: string, countries: readonly CountryLine[] = [], more: Partial<Region> = {}): Region => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  countries,
  ...more,
});

export const reportOf = (regions: readonly Region[], more: Partial<Report> = {}): Report => ({ schemaVersion: 1, title: 'Sensors Market', baseYear: 2024, regions, ...more });

const places: Readonly<Record<string, readonly string[]>> = {
  Germany: ['DE'],
  France: ['FR'],
  DACH: ['AT', 'CH', 'DE'],
  Canada: ['CA'],
  Mexico: ['MX'],
  Europe: ['AT', 'CH', 'DE', 'FR', 'MT'],
  'North America': ['CA', 'US'],
};

/** Knows seven names and eight countries. */
export const finder: PlaceFinder = {
  world: { codes: ['AT', 'CA', 'CH', 'DE', 'FR', 'MT', 'MX', 'US'] },
  resolvePlace: (name) => places[name],
  regionMembers: (name) => (name === 'Europe' || name === 'North America' ? places[name] : undefined),
  restOf(members, named) {
    const taken = new Set(named);
    return members.filter((code) => !taken.has(code));
  },
};
