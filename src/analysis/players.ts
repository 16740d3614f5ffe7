import { isKnown, pointOf, type Figure } from '../model/figure.js';
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
  /** Percent of the market in the year of the shares; absent where that year has none. */
  readonly share?: Figure;
}

/** All companies of a report, with what their headline, filters and bars need. */
export interface PlayerRoster {
  /** In the report's order, which implies no order of size. */
  readonly entries: readonly PlayerEntry[];
  readonly counts: Readonly<Record<'all' | PlayerListKind | 'both' | 'profiled' | 'keyProfiled', number>>;
  /** Absent where no share is known at all. */
  readonly shares?: PlayerShares;
}

/** The known shares of one year, in percent. */
export interface PlayerShares {
  readonly year: number;
  /** Companies whose share is known, largest first. */
  readonly ranked: readonly PlayerEntry[];
  /** The largest end of all figures: the common scale of the bars. Zero where all are zero. */
  readonly peak: number;
  /** What all named companies hold together; absent unless each has an exact share and they make at most 100. */
  readonly sum?: number;
  /** What is left for all others; absent where `sum` is, and where nothing is left. */
  readonly others?: number;
}

/** Undefined where the report names nobody. */
export function playerRoster({ players, baseYear }: Report): PlayerRoster | undefined {
  if (!players?.length) return undefined;
  const year = shareYear(players, baseYear);
  const entries = players.map((player, index) => playerEntry(player, index, year));
  const count = (test: (entry: PlayerEntry) => boolean) => entries.reduce((sum, entry) => sum + Number(test(entry)), 0);
  return {
    entries,
    counts: {
      all: entries.length,
      major: count(({ lists }) => lists.includes('major')),
      key: count(({ lists }) => lists.includes('key')),
      both: count(({ lists }) => lists.length > 1),
      profiled: count(({ player }) => player.profiled === true),
      keyProfiled: count(({ player, lists }) => player.profiled === true && lists.includes('key')),
    },
    ...(year !== undefined && { shares: playerShares(entries, year) }),
  };
}

function playerEntry(player: Player, index: number, year: number | undefined): PlayerEntry {
  const share = player.shares?.find((one) => one.year === year)?.figure;
  const forms = player.listings.flatMap(({ name }) => (name && name !== player.name ? [name] : []));
  return { player, index, lists: player.listings.map(({ list }) => list), printed: [...new Set(forms)], ...(share && { share }) };
}

/** The base year where a share of it is known, else the latest year that has one. */
function shareYear(players: readonly Player[], baseYear: number | undefined): number | undefined {
  let latest: number | undefined;
  for (const { shares = [] } of players) {
    for (const { year, figure } of shares) {
      if (!isKnown(figure)) continue;
      if (year === baseYear) return year;
      latest = Math.max(latest ?? year, year);
    }
  }
  return latest;
}

/** What a share sorts and sums by; -Infinity where it is not known, so that it comes last. */
export const shareOf = ({ share }: PlayerEntry): number => (share && pointOf(share)) ?? -Infinity;

function playerShares(entries: readonly PlayerEntry[], year: number): PlayerShares {
  const ranked = entries.filter((entry) => shareOf(entry) > -Infinity).sort((a, b) => shareOf(b) - shareOf(a));
  const peak = ranked.reduce((most, { share }) => Math.max(most, share?.kind === 'range' ? share.high : 0), Math.max(0, shareOf(ranked[0] as PlayerEntry)));
  const exact = entries.every(({ share }) => share?.kind === 'exact' && share.value >= 0);
  const sum = round(ranked.reduce((total, entry) => total + shareOf(entry), 0));
  if (!exact || sum > 100) return { year, ranked, peak };
  return { year, ranked, peak, sum, ...(sum < 100 && { others: round(100 - sum) }) };
}

/** Takes the dust of binary fractions off a sum. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * True where the data shows that the companies named are the market's largest: what is left for the others is smaller
 * than the smallest share, or the stated share of the four or five largest is that of the first four or five named.
 */
export function areLargest({ concentration }: Report, { ranked, others = 0 }: PlayerShares): boolean {
  const last = ranked.at(-1);
  if (last && others < shareOf(last)) return true;
  const top = (count: number, stated: Figure | undefined) =>
    stated?.kind === 'exact' && ranked.length >= count && Math.abs(sumOf(ranked, count) - stated.value) < 0.051;
  return top(4, concentration?.cr4) || top(5, concentration?.cr5);
}

/** What the first `count` hold together. */
export const sumOf = (ranked: readonly PlayerEntry[], count: number): number =>
  round(ranked.slice(0, count).reduce((total, entry) => total + shareOf(entry), 0));
