import type { PlayerListKind } from '../model/player.js';
import type { PlayersWords } from '../i18n/players-words.js';
import { initialsOf } from './initials.js';
import { matchRuns, type TextRun } from './match-runs.js';
import { foldText } from './players-search.js';
import type { PlayersText } from './players-text.js';
import type { PlayerEntry } from './players.js';

/** Everything a row says. */
export interface PlayerRowText {
  readonly name: readonly TextRun[];
  /** A second line: another printed form, or the other name that a search found; empty where there is none. */
  readonly below: readonly TextRun[];
  readonly initials: string;
  /** For each column of dots: the list, where the company is in it, else "". */
  readonly marks: readonly string[];
  readonly share?: { readonly text: string; readonly calculated: boolean };
}

/** What all rows of one drawing have in common. */
export interface RowTextOptions {
  /** Folded words of the search. */
  readonly terms: readonly string[];
  /** Whether other printed forms stand below the name. */
  readonly forms: boolean;
  /** The columns of dots. */
  readonly lists: readonly PlayerListKind[];
  readonly shares: boolean;
  readonly words: PlayersWords;
  readonly text: PlayersText;
}

/** Writes one company's row. */
export function playerRowText(entry: PlayerEntry, { terms, forms, lists, shares, words, text }: RowTextOptions): PlayerRowText {
  const { player, share } = entry;
  return {
    name: matchRuns(player.name, terms),
    below: matchRuns(formBelow(entry, terms, forms), terms),
    initials: initialsOf(player.name),
    marks: lists.map((list) => (entry.lists.includes(list) ? words.lists[list].toLowerCase() : '')),
    ...(shares && { share: { text: text.share(share), calculated: share?.status === 'derived' } }),
  };
}

/** A search that only another name answers shows that name, so that the reader sees why the row is there. */
function formBelow({ player, printed }: PlayerEntry, terms: readonly string[], forms: boolean): string {
  const shown = forms ? printed.join('; ') : '';
  const seen = foldText(`${player.name}\n${shown}`);
  const sought = terms.find((term) => !seen.includes(term));
  if (sought === undefined) return shown;
  return [...printed, ...(player.aliases ?? [])].find((name) => foldText(name).includes(sought)) ?? shown;
}
