/** Small reports about companies, for the tests of the player list on every floor. */
import { playerRoster, type PlayerRoster } from '../../src/analysis/players.js';
import { PlayersText } from '../../src/analysis/players-text.js';
import { playersWords } from '../../src/i18n/en/players.js';
import type { Figure } from '../../src/model/figure.js';
import type { Player, PlayerListKind, PlayerListing } from '../../src/model/player.js';
import type { Report } from '../../src/model/report.js';

/** A company; a listing with a name is printed so in that list. */
export const player = (name: string, listings: readonly (PlayerListKind | PlayerListing)[] = ['key'], more: Partial<Player> = {}): Player => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'x',
  name,
  listings: listings.map((listing) => (typeof listing === 'string' ? { list: listing } : listing)),
  ...more,
});

/** A company with an exact share of 2024, or another figure. */
export const sharer = (name: string, share: number | Figure, year = 2024): Player =>
  player(name, ['key'], { shares: [{ year, figure: typeof share === 'number' ? { kind: 'exact', value: share, status: 'reported' } : share }] });

export const playersReport = (players: readonly Player[], more: Partial<Report> = {}): Report =>
  Object.freeze({ schemaVersion: 1, title: 'Kites Market', players, ...more });

export function rosterOf(report: Report): PlayerRoster {
  const roster = playerRoster(report);
  if (!roster) throw new Error('want companies');
  return roster;
}

export const textOf = (report: Report): PlayersText =>
  new PlayersText(report, rosterOf(report), { lang: 'en', notDisclosed: 'not disclosed', words: playersWords });

/** Spaces and joiners as readers see them. */
export const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');
