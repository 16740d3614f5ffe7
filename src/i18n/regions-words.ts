import type { Scale } from '../model/unit.js';

/** Words of the map of all regions. */
export interface RegionsWords {
  readonly headline: {
    /** Regions that lead and that grow fastest; one of the two may be empty. */
    readonly claims: (leading: readonly string[], fastest: readonly string[]) => string;
    readonly count: (regions: number, lines: number) => string;
  };
  readonly subtitle: {
    readonly coloured: (count: string) => string;
    readonly shaded: (count: string) => string;
  };
  /** What a region's mark says of a claim. */
  readonly leads: string;
  readonly growsFastest: string;
  readonly key: Readonly<Record<'listed' | 'rest' | 'none', string>>;
  readonly lines: (count: number) => string;
  readonly summary: {
    readonly world: string;
    readonly part: (name: string, facts: readonly string[]) => string;
    readonly more: (count: number) => string;
  };
  readonly note: {
    /** Groups that the report names without their members; whether it has a rest, too. */
    readonly groups: (names: readonly string[], rest: boolean) => string;
    readonly map: (projection: 'world' | 'region') => string;
  };
  /** `unit` in the report's own terms: a currency code or what is counted, and the scale. */
  readonly missing: (years: string, unit: string, scale: Scale) => string;
  readonly showOnMap: string;
  readonly loadingMap: string;
  readonly unknownPlace: (name: string) => string;
  /** What the figure is called on the button that brings it back. */
  readonly figure: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words around values, where the report discloses them. */
export interface RegionValuesWords {
  readonly largest: (place: string, amount: string, year: number, ofMarket: boolean, region?: string) => string;
  readonly measure: (share: boolean, region?: string) => string;
  readonly subtitle: (unit: string, year: number, circles: boolean) => string;
  readonly percentOfMarket: string;
  readonly bars: string;
}

/** Words of one region's map, of tooltips and of the table: what only an action shows. */
export interface RegionDetailWords {
  readonly headline: {
    readonly leads: (region: string) => string;
    readonly fastest: (region: string) => string;
    readonly composition: (region: string, countries: number, groups: number, rest: boolean) => string;
  };
  readonly lines: (count: number) => string;
  readonly kind: Readonly<Record<'region' | 'country' | 'group' | 'rest', string>>;
  readonly when: (place: string, year: number) => string;
  readonly how: {
    readonly undisclosed: string;
    readonly largest: (line: string, amount: string) => string;
    readonly growth: (rate: string) => string;
    readonly rest: (region: string) => string;
  };
  readonly summary: (name: string, lines: number) => string;
  readonly table: {
    readonly place: string;
    readonly kind: string;
    readonly claims: string;
    readonly growth: string;
    readonly caption: (measure: string) => string;
    /** A share in a sentence. */
    readonly ofMarket: (percent: string) => string;
    readonly measure: (unit: string, year: number) => string;
  };
  readonly mapFailed: string;
  readonly retry: string;
  readonly level: string;
  readonly allRegions: string;
}
