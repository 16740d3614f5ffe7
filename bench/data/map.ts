/** Five regions with disclosed shares: alone, or with a line for each of their countries. */
import { countryNames } from '../../src/geography/country-names.js';
import { regionMembers } from '../../src/geography/resolve-place.js';
import { frameTexts, hundredth, randomNumbers, reported, sampleReport, type FrameTexts, type Sample } from './sample.js';

export interface PlainLine {
  readonly code: string;
  readonly name: string;
  readonly share: number; // percent of the whole market
}

export interface PlainRegion {
  readonly id: string;
  readonly name: string;
  readonly share: number; // percent of the whole market
  readonly at: readonly [longitude: number, latitude: number];
  readonly codes: readonly string[];
  readonly lines: readonly PlainLine[];
}

export interface PlainMap extends FrameTexts {
  readonly regions: readonly PlainRegion[];
}

const regions = [
  ['North America', 38, [-100, 45]],
  ['Europe', 27, [15, 50]],
  ['Asia Pacific', 22, [105, 25]],
  ['Middle East & Africa', 7, [22, 8]],
  ['Latin America', 6, [-60, -15]],
] as const;

/** Names as they are printed. */
const nameOf = new Map(countryNames.map(({ code, name }) => [code, name.replace(/(^|\s)(?!and\b|of\b)\p{L}/gu, (letter) => letter.toUpperCase())]));

/** `countries` adds a line for each country and territory of each region. */
export function mapSample(countries: boolean, seed = 0): Sample<PlainMap> {
  const random = randomNumbers(seed + 1);
  const plain = regions.map(([name, share, at]): PlainRegion => {
    const codes = regionMembers(name) ?? [];
    return { id: name.toLowerCase().replace(/\W+/g, '-'), name, share, at, codes, lines: countries ? divide(codes, share, random) : [] };
  });
  return {
    report: {
      ...sampleReport(`regions ${seed}`),
      id: `map-${countries ? 'countries' : 'regions'}-${seed}`,
      regions: plain.map(({ id, name, share, lines }) => ({
        id,
        name,
        shares: [reported(share)],
        countries: lines.map((line) => ({ kind: 'country', id: line.code.toLowerCase(), name: line.name, codes: [line.code], shares: [reported(line.share)] })),
      })),
    },
    plain: { ...frameTexts('North America holds 38% of the market', 'Percent of market value, 2024', 'Boundaries imply no position.'), regions: plain },
  };
}

function divide(codes: readonly string[], share: number, random: () => number): readonly PlainLine[] {
  const weights = codes.map(() => 0.02 + random() ** 4);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return codes.map((code, i) => ({ code, name: nameOf.get(code) ?? code, share: hundredth((share * (weights[i] ?? 0)) / sum) }));
}
