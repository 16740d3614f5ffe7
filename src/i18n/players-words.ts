/** Words of the player list. `spelled` is the count as a word, in lower case: "seventeen". */
export interface PlayersWords {
  /** Counts as words, from none on; higher ones are written in digits. */
  readonly numbers: readonly string[];
  readonly headline: {
    readonly named: (count: number, spelled: string, noneDominant: boolean) => string;
    readonly hold: (spelled: string, percent: string, largest: boolean) => string;
    readonly holdOf: (spelled: string, percent: string, count: string) => string;
    readonly holds: (name: string, percent: string) => string;
  };
  /** Counts of both lists; `both` is spelled. A list of nobody is left out. */
  readonly subtitle: (major: number, key: number, both: number, spelledBoth: string) => string;
  readonly shareSubtitle: (ofValue: boolean, year: number) => string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'major' | 'key', string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<'report' | 'name' | 'share', string>>;
  readonly find: string;
  readonly clear: string;
  readonly hits: (found: string, of: string) => string;
  readonly noneTitle: (query: string) => string;
  readonly noneText: (count: number, total: string, list: 'all' | 'major' | 'key') => string;
  readonly company: string;
  readonly lists: Readonly<Record<'major' | 'key', string>>;
  readonly showAll: (total: string) => string;
  readonly others: string;
  readonly profile: {
    readonly covers: (ofEachKeyPlayer: boolean) => string;
    readonly exists: string;
    readonly listed: (lists: readonly ('major' | 'key')[]) => string;
    readonly printed: (name: string, list: 'major' | 'key') => string;
    readonly none: string;
  };
  readonly note: {
    readonly names: (list: 'major' | 'key', shownBelow: boolean) => string;
    readonly forms: string;
    readonly others: string;
  };
  readonly missing: string;
  readonly missingAnalysed: string;
  readonly missingProfiled: (spelled: string) => string;
  readonly summary: {
    readonly reportOrder: (count: string) => string;
    readonly undisclosed: string;
    readonly shares: (known: string, count: string, year: number) => string;
    readonly largest: (name: string, share: string) => string;
    readonly others: (share: string) => string;
    readonly profiled: (count: string) => string;
  };
  readonly tableCaption: string;
  readonly listColumn: Readonly<Record<'major' | 'key', string>>;
  readonly notListed: string;
  readonly profileColumn: string;
  readonly yes: string;
  readonly no: string;
  readonly shareColumn: (year?: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}
