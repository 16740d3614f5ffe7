import type { PlayerListKind } from '../model/player.js';
import { shareOf, type PlayerEntry } from './players.js';

/** Which companies a reader asks for, and in which order. */
export interface PlayerQuery {
  readonly list: 'all' | PlayerListKind;
  readonly sort: PlayerSort;
  /** As typed. Each word must be somewhere in the names. */
  readonly text: string;
}

/** The report's order, the alphabet of the page's language, or the largest share first. */
export type PlayerSort = 'report' | 'name' | 'share';

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ς: 'σ' };

const ASCII = /^[ -~\n]*$/;
/** Accents of Latin, Greek and Cyrillic letters, and the points of Hebrew and Arabic. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;

/** Without case and accents, so that "drager" finds "Dräger". */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').toLowerCase().replace(MARKS, '');
  return bare.replace(/[ßæœøđðłıþς]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of what was typed, folded. */
export const searchTerms = (text: string): readonly string[] => foldText(text).split(/\s+/).filter(Boolean);

/** Finds and sorts companies. Names are folded once, at the first search; each order is made once. */
export class PlayerFinder {
  readonly #entries: readonly PlayerEntry[];
  readonly #lang: string;
  readonly #orders = new Map<PlayerSort, readonly PlayerEntry[]>();
  #folded: readonly string[] | undefined;
  #last: { readonly query: PlayerQuery; readonly found: readonly PlayerEntry[] } | undefined;

  constructor(entries: readonly PlayerEntry[], lang: string) {
    this.#entries = entries;
    this.#lang = lang;
  }

  /** The same array as long as the query is the same. */
  find(query: PlayerQuery): readonly PlayerEntry[] {
    const last = this.#last?.query;
    if (!this.#last || last?.list !== query.list || last.sort !== query.sort || last.text !== query.text) {
      this.#last = { query, found: this.#find(query) };
    }
    return this.#last.found;
  }

  #find({ list, sort, text }: PlayerQuery): readonly PlayerEntry[] {
    const order = this.#order(sort);
    const terms = searchTerms(text);
    if (list === 'all' && !terms.length) return order;
    const folded = terms.length ? (this.#folded ??= this.#entries.map(searchedNames)) : [];
    return order.filter(
      ({ lists, index }) => (list === 'all' || lists.includes(list)) && terms.every((term) => folded[index]?.includes(term)),
    );
  }

  #order(sort: PlayerSort): readonly PlayerEntry[] {
    const made = this.#orders.get(sort);
    if (made) return made;
    const order = this.#sorted(sort);
    this.#orders.set(sort, order);
    return order;
  }

  #sorted(sort: PlayerSort): readonly PlayerEntry[] {
    if (sort === 'report') return this.#entries;
    if (sort === 'share') return [...this.#entries].sort((a, b) => shareOf(b) - shareOf(a) || a.index - b.index);
    const { compare } = new Intl.Collator(this.#lang, { numeric: true });
    return [...this.#entries].sort((a, b) => compare(a.player.name, b.player.name));
  }
}

const searchedNames = ({ player, printed }: PlayerEntry): string =>
  foldText([player.name, ...(player.aliases ?? []), ...printed].join('\n'));
