/** Words of the player list as it first stands. `spelled` is a count as a word, in lower case: "seventeen". */
export interface PlayersWords {
  /** Counts as words, from none on; higher ones are written in digits. */
  readonly numbers: readonly string[];
  readonly headline: (count: number, spelled: string, noneDominant: boolean) => string;
  /** Counts of both lists; `both` is spelled. A list of nobody is left out. */
  readonly subtitle: (major: number, key: number, both: number, spelledBoth: string) => string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'major' | 'key', string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<'report' | 'name' | 'share', string>>;
  readonly find: string;
  readonly clear: string;
  readonly list: string;
  readonly company: string;
  readonly lists: Readonly<Record<'major' | 'key', string>>;
  readonly showAll: (total: string) => string;
  /** `below`: the other list's forms stand below the names. */
  readonly namesAsIn: (list: 'major' | 'key', below: boolean) => string;
  readonly otherForms: string;
  readonly missing: string;
  readonly missingAnalysed: string;
  readonly missingProfiled: (spelled: string) => string;
  readonly summary: (count: string) => string;
  /** What the figure is called on the button that brings it back. */
  readonly figure: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Words of the player list where shares are disclosed. */
export interface PlayerSharesWords {
  readonly hold: (spelled: string, percent: string, largest: boolean) => string;
  readonly holdOf: (spelled: string, percent: string, count: string) => string;
  readonly holds: (name: string, percent: string) => string;
  readonly subtitle: (ofValue: boolean, year: number) => string;
  readonly others: string;
  readonly othersNote: string;
  readonly summary: (known: string, count: string, largest: string, share: string) => string;
  readonly othersSummary: (share: string) => string;
}

/** Words that the player list needs once a reader acts: an open row, a search, the table. */
export interface PlayersBrowsingWords {
  readonly hits: (found: string, of: string) => string;
  readonly noneTitle: (query: string) => string;
  readonly noneText: (count: number, total: string, list: 'all' | 'major' | 'key') => string;
  /** `ofEachKeyPlayer`: the report profiles every key player, and this is one. */
  readonly covers: (ofEachKeyPlayer: boolean) => string;
  readonly profiled: string;
  readonly notProfiled: string;
  readonly listed: (lists: readonly ('major' | 'key')[]) => string;
  readonly printed: (name: string, list: 'major' | 'key') => string;
  readonly caption: string;
  readonly listColumn: Readonly<Record<'major' | 'key', string>>;
  readonly notListed: string;
  readonly profileColumn: string;
  readonly yes: string;
  readonly no: string;
  /** Under a printed list that is cut. */
  readonly firstOf: (count: string, all: string) => string;
  /** A share in a sentence. */
  readonly ofMarket: (percent: string) => string;
  readonly shareColumn: (year?: number) => string;
}
