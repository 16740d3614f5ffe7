import { isKnown } from '../model/figure.js';
import type { Player, PlayerListKind } from '../model/player.js';
import type { Report } from '../model/report.js';

/** A company as the list shows it. */
export interface PlayerEntry {
  readonly player: Player;
  /** Place in the report's order, from 0. */
  readonly index: number;
  readonly lists: readonly PlayerListKind[];
  /** Forms in which a list prints it, other than its name. */
  readonly printed: readonly string[];
}

/** What a reader can narrow the list to. */
export type ListFilter = 'all' | PlayerListKind;

/** The report's order, the alphabet of the page's language, or the largest share first. */
export type PlayerSort = 'report' | 'name' | 'share';

/** All companies of a report, with what headline and filters need. */
export interface PlayerRoster {
  /** In the report's order, which implies no order of size. */
  readonly entries: readonly PlayerEntry[];
  readonly counts: Readonly<Record<ListFilter | 'both' | 'profiled', number>>;
  /** Lists that print a name in another form than it has here. */
  readonly otherForms: readonly PlayerListKind[];
  /** True where a share of at least one is known. */
  readonly disclosed: boolean;
}

/** Undefined where the report names nobody. */
export function playerRoster({ players }: Report): PlayerRoster | undefined {
  if (!players?.length) return undefined;
  const entries = players.map((player, index): PlayerEntry => ({
    player,
    index,
    lists: player.listings.map(({ list }) => list),
    printed: [...new Set(player.listings.flatMap(({ name }) => (name && name !== player.name ? name : [])))],
  }));
  const count = (test: (entry: PlayerEntry) => boolean | undefined) => entries.filter(test).length;
  return {
    entries,
    counts: {
      all: entries.length,
      major: count(({ lists }) => lists.includes('major')),
      key: count(({ lists }) => lists.includes('key')),
      both: count(({ lists }) => lists.length > 1),
      profiled: count(({ player }) => player.profiled),
    },
    otherForms: (['major', 'key'] as const).filter((kind) => players.some(({ name, listings }) => listings.some((one) => one.list === kind && (one.name ?? name) !== name))),
    disclosed: players.some(({ shares }) => shares?.some(({ figure }) => isKnown(figure))),
  };
}
