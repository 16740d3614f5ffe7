/** The lists of players: one company under two names, two that look like one, and lists that disagree. */
import { isKnown } from '../../model/figure.js';
import type { Player, PlayerListKind } from '../../model/player.js';
import { playerKeys } from './company-name.js';
import { faultOf, type Evidence } from './fault.js';
import { endsOf, intervalOf } from './interval.js';
import type { AuditContext, Draft, Rule } from './rule.js';

/** A company that a list prints in another form than its name. */
export const playerTwoNames: Rule = ({ players = [] }, { words }) =>
  players.flatMap((player, i): Draft | readonly Draft[] => {
    if (!player.listings.some(({ name }) => name !== undefined && name !== player.name)) return [];
    const forms = printedForms(player);
    const evidence = forms.map(({ at, list, name }): Evidence => [`players[${i}].${at}`, words.players.list(list), name]);
    return () => faultOf('note', words.players.twoNames(forms), evidence, { kind: 'player', id: player.id });
  });

interface PrintedForm {
  readonly list: PlayerListKind | undefined;
  readonly name: string;
  /** Path inside the player. */
  readonly at: string;
}

/** The name in each list; the name itself where no list prints it. */
function printedForms({ name, listings }: Player): readonly PrintedForm[] {
  const forms = listings.map((listing, i): PrintedForm => (
    listing.name === undefined ? { list: listing.list, name, at: 'name' } : { list: listing.list, name: listing.name, at: `listings[${i}].name` }
  ));
  return forms.some((form) => form.name === name) ? forms : [{ list: undefined, name, at: 'name' }, ...forms];
}

/** Two entries whose names differ by no more than legal form, case, accents and punctuation, or that share an alias. */
export const playerTwice: Rule = ({ players }, { words }) => {
  if (!players) return [];
  const owners = new Map<string, number>();
  const drafts: Draft[] = [];
  const keys = playerKeys(players);
  const met = new Set<string>();
  const compare = (key: string, i: number): void => {
    const owner = owners.get(key);
    const [first, second] = owner === undefined ? [] : [players[owner], players[i]];
    const pair = `${owner} ${i}`;
    if (owner === i || !first || !second || met.has(pair)) return;
    met.add(pair);
    met.add(`${i} ${owner}`);
    drafts.push(() => faultOf('warning', words.players.twice(first.name, second.name), [
      [`players[${i}].name`, words.labels.player, second.name],
      [`players[${owner}].name`, words.labels.player, first.name],
    ], { kind: 'player', id: second.id }));
  };
  keys.forEach((own, i) => own.forEach(({ core }) => {
    if (!core) return;
    if (owners.has(core)) compare(core, i);
    else owners.set(core, i);
  }));
  keys.forEach((own, i) => own.forEach(({ loose }) => loose.forEach((key) => compare(key, i))));
  return drafts;
};

/** Major players that the longer list of key players leaves out. */
export const playerLists: Rule = ({ players = [] }, { words }) => {
  const inList = (kind: PlayerListKind) => players.filter(({ listings }) => listings.some(({ list }) => list === kind));
  const [major, key] = [inList('major'), inList('key')];
  const known = new Set(key);
  const left = major.filter((player) => !known.has(player));
  const [first] = left;
  if (!first || !key.length) return [];
  const places = new Map(players.map((player, i) => [player, i]));
  return [() => faultOf(
    'warning',
    words.players.lists(major.length, key.length, major.length - left.length, left.slice(0, 5).map(({ name }) => name), left.length),
    left.slice(0, 20).map((player) => [`players[${places.get(player)}].listings`, words.players.list('major'), player.name]),
    { kind: 'player', id: first.id },
  )];
};

/** Shares of companies that make more than the whole market. */
export const playerShares: Rule = ({ players = [] }, context) => {
  const byYear = new Map<number, { low: number; named: number; paths: string[] }>();
  players.forEach(({ shares }, i) => shares?.forEach(({ year, figure }, j) => {
    if (!isKnown(figure)) return;
    const sum = byYear.get(year) ?? { low: 0, named: 0, paths: [] };
    sum.low += Math.max(0, intervalOf(figure, 0).low);
    sum.named += Math.max(0, endsOf(figure).low);
    if (sum.paths.length < 20) sum.paths.push(`players[${i}].shares[${j}].figure`);
    byYear.set(year, sum);
  }));
  return [...byYear].filter(([, { low }]) => low > 100 + 1e-9).map(([year, { named, paths }]) => () => sharesFault(year, named, paths, context));
};

function sharesFault(year: number, named: number, paths: readonly string[], { words, write }: AuditContext): ReturnType<Draft> {
  const text = write.percent(named, 2);
  return faultOf('error', words.players.shares(year, text), [['players', words.labels.sum(words.labels.shares), text]], undefined, paths);
}
