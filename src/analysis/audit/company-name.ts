/** Brings the names of one company together: case, accents, punctuation, and legal forms at the end. */
import type { Player } from '../../model/player.js';

const LEGAL_FORMS = new Set((
  'plc inc incorporated corp corporation co company ltd limited llc llp lp ag se sa sas spa srl nv bv gmbh kg kgaa ab as asa aps oy oyj kk pte pty ' +
  'sdn bhd group holding holdings and'
).split(' '));
const LEADING = new Set(['the', 'koninklijke']);
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** Keys under which a company is found; `core` is the whole name, the others are what stands outside and inside of brackets. */
export interface CompanyKeys {
  readonly core: string;
  readonly loose: readonly string[];
}

const keysOf = new WeakMap<readonly Player[], readonly (readonly CompanyKeys[])[]>();

/** Name, aliases and printed forms of each player. Several rules ask; names are folded once. */
export function playerKeys(players: readonly Player[]): readonly (readonly CompanyKeys[])[] {
  const known = keysOf.get(players);
  if (known) return known;
  const keys = players.map(({ name, aliases = [], listings }) => {
    const forms = new Set([name, ...aliases, ...listings.map((listing) => listing.name ?? name)]);
    return [...forms].map(companyKeys);
  });
  keysOf.set(players, keys);
  return keys;
}

/** "Koninklijke Philips N.V" and "Philips" give `philips`; "BD (Becton Dickinson)" also `bd` and `becton dickinson`. A key may be empty. */
export function companyKeys(name: string): CompanyKeys {
  const [, outside, inside] = /^([^()]*)\(([^()]*)\)[^()]*$/.exec(name) ?? [];
  const loose = outside === undefined ? [] : [coreOf(outside), coreOf(inside ?? '')].filter(Boolean);
  return { core: coreOf(name), loose };
}

function coreOf(name: string): string {
  const words = foldWords(name);
  let [from, to] = [0, words.length];
  while (to - from > 1 && LEGAL_FORMS.has(words[to - 1] ?? '')) to--;
  while (to - from > 1 && LEADING.has(words[from] ?? '')) from++;
  return words.slice(from, to).join(' ');
}

const foldWords = (name: string): readonly string[] =>
  (PLAIN.test(name) ? name : foldLetters(name))
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const PLAIN = /^[ -~]*$/;

const foldLetters = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, (letter) => LETTERS[letter] ?? letter);
