/** Words of the regional map. */
export interface RegionsWords {
  readonly headline: {
    /** Regions that lead and that grow fastest; one of the two may be empty. */
    readonly claims: (leading: readonly string[], fastest: readonly string[]) => string;
    readonly count: (regions: number, lines: number) => string;
    readonly largest: (place: string, region: string | undefined, amount: string, year: number, ofMarket: boolean) => string;
    readonly measure: (region: string | undefined, share: boolean) => string;
    readonly leads: (region: string) => string;
    readonly fastest: (region: string) => string;
    readonly composition: (region: string, countries: number, groups: number, rest: boolean) => string;
  };
  readonly subtitle: {
    readonly disclosed: (unit: string, year: number, circles: boolean) => string;
    readonly coloured: (count: string) => string;
    readonly shaded: (count: string) => string;
    readonly lines: (count: number) => string;
  };
  /** What a region's mark and a line's row say of a claim. */
  readonly leads: string;
  readonly growsFastest: string;
  readonly key: Readonly<Record<'listed' | 'rest' | 'none', string>>;
  readonly kind: Readonly<Record<'region' | 'country' | 'group' | 'rest', string>>;
  readonly percentOfMarket: string;
  readonly amountIn: (unit: string, year: number) => string;
  readonly growth: string;
  readonly place: string;
  readonly kindTitle: string;
  readonly claimsTitle: string;
  readonly tableCaption: (measure: string) => string;
  readonly when: (place: string, year: number) => string;
  readonly how: {
    readonly undisclosed: string;
    readonly known: (status: string) => string;
    readonly largest: (line: string, amount: string) => string;
    readonly growth: (rate: string) => string;
    readonly rest: (region: string) => string;
  };
  readonly lines: (count: number) => string;
  readonly summary: {
    readonly world: (regions: number, lines: number) => string;
    readonly region: (name: string, lines: number) => string;
    readonly part: (name: string, facts: readonly string[]) => string;
    readonly more: (count: number) => string;
  };
  readonly note: {
    /** Groups that the report names without their members; whether it has a rest, too. */
    readonly groups: (names: readonly string[], rest: boolean) => string;
    readonly bars: string;
    readonly world: string;
    readonly region: string;
  };
  readonly missing: (years: string, unit: string) => string;
  readonly level: string;
  readonly allRegions: string;
  readonly showOnMap: string;
  readonly loadingMap: string;
  readonly mapFailed: string;
  readonly retry: string;
  readonly unknownPlace: (name: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}
