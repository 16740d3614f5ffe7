import type { PlayerEntry } from './players.js';

/** Letters that no accent makes. */
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

/** Finds and sorts a report's companies. Names are folded once, at the first search, and sorted once. */
export class PlayerFinder {
  readonly #entries: readonly PlayerEntry[];
  readonly #lang: string;
  #folded: readonly string[] | undefined;
  #byName: readonly PlayerEntry[] | undefined;

  constructor(entries: readonly PlayerEntry[], lang: string) {
    this.#entries = entries;
    this.#lang = lang;
  }

  /** All companies in the alphabet of the language, numbers in names by their value. */
  byName(): readonly PlayerEntry[] {
    const { compare } = new Intl.Collator(this.#lang, { numeric: true });
    return (this.#byName ??= [...this.#entries].sort((a, b) => compare(a.player.name, b.player.name)));
  }

  /** Folds all names: with 100,000 of them, that is better done before the first letter is typed. */
  prepare(): readonly string[] {
    return (this.#folded ??= this.#entries.map(searchedNames));
  }

  /** Those of `entries` whose names hold every term. */
  search(entries: readonly PlayerEntry[], terms: readonly string[]): readonly PlayerEntry[] {
    const folded = this.prepare();
    return entries.filter(({ index }) => terms.every((term) => folded[index]?.includes(term)));
  }
}

const searchedNames = ({ player, printed }: PlayerEntry): string => foldText([player.name, ...(player.aliases ?? []), ...printed].join('\n'));

/**
 * The second line of a row that a search found: `shown`, unless only another name answers the search; then that name,
 * so that the reader sees why the row is there.
 */
export function foundForm({ player, printed }: PlayerEntry, terms: readonly string[], shown: string): string {
  const seen = foldText(`${player.name}\n${shown}`);
  const sought = terms.find((term) => !seen.includes(term));
  if (sought === undefined) return shown;
  return [...printed, ...(player.aliases ?? [])].find((name) => foldText(name).includes(sought)) ?? shown;
}
