import type { PlayerListKind } from '../model/player.js';
import type { PlayersBrowsingWords } from '../i18n/players-words.js';
import type { FrameWords } from '../i18n/words.js';
import type { DataTable, TableRow } from './data-table.js';
import type { PlayersText } from './players-text.js';
import type { PlayerShares } from './player-shares.js';
import type { PlayerSharesText } from './player-shares-text.js';
import type { PlayerEntry, PlayerRoster } from './players.js';

/** Words of the table: the list's own and those of the frame. */
export interface PlayersTableWords {
  readonly own: PlayersBrowsingWords;
  readonly frame: FrameWords;
}

/** Shares where they are disclosed. */
export interface TableShares {
  readonly data: PlayerShares;
  readonly text: PlayerSharesText;
  readonly others: string;
}

/** All companies in the report's order: the names as each list prints them, and the share with how it is known. */
export function playersTable({ entries, counts }: PlayerRoster, shares: TableShares | undefined, text: PlayersText, { own, frame }: PlayersTableWords): DataTable {
  const lists = (['major', 'key'] as const).filter((list) => counts[list]);
  const others = shares?.data.others;
  const row = (entry: PlayerEntry): TableRow => {
    const { player, index } = entry;
    const cells = [player.name, ...lists.map((list) => printedIn(entry, list) ?? own.notListed), ...(counts.profiled ? [player.profiled ? own.yes : own.no] : [])];
    const part = { kind: 'player', id: player.id } as const;
    const status = shares?.data.figures[index]?.status ?? 'undisclosed';
    return shares ? { cells: [...cells, shares.text.bare(entry) || frame.notDisclosed, frame.status[status]], status, part } : { cells: [...cells, frame.notDisclosed], part };
  };
  const blank = [...lists, ...(counts.profiled ? [''] : [])].map(() => '');
  return {
    caption: own.caption,
    year: shares?.data.year,
    columns: [
      { label: text.language.words.company },
      ...lists.map((list) => ({ label: own.listColumn[list] })),
      ...(counts.profiled ? [{ label: own.profileColumn }] : []),
      { label: own.shareColumn(shares?.data.year), numeric: shares !== undefined, ...(shares && { say: own.ofMarket }) },
      ...(shares ? [{ label: frame.basis }] : []),
    ],
    rows: [
      ...entries.map(row),
      ...(shares && others !== undefined ? [{ cells: [shares.others, ...blank, text.number(others), frame.status.derived], status: 'derived' as const }] : []),
    ],
  };
}

/** The name as the list prints it; undefined where the company is not in it. */
function printedIn({ player }: PlayerEntry, list: PlayerListKind): string | undefined {
  const listing = player.listings.find((one) => one.list === list);
  return listing && (listing.name ?? player.name);
}
