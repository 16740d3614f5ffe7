/** From the names in a report to countries: "South Korea", "Australia & New Zealand", "Nordic", "Asia-Pacific". */
import { countryGroups } from './country-groups.js';
import { countryAliases, countryNames } from './country-names.js';
import { foldName } from './fold-name.js';
import type { CountryCode } from './world.js';

type Codes = readonly CountryCode[];

/** Longer than any place's name, a list of a dozen countries included. */
const longestName = 300;

/**
 * The countries a name stands for, as sorted codes; undefined for one that is not known. Takes English names and
 * their usual variants, ISO 3166-1 codes in capitals, country groups, regions, several of these joined by "and", "&", "/" or a
 * comma, and "… excluding …". The United States include Puerto Rico and the Virgin Islands, Norway Svalbard, Finland
 * Åland. "Rest of …" has no answer of its own: see `restOf`.
 */
export function resolvePlace(name: string): Codes | undefined {
  const text = typeof name === 'string' && name.length <= longestName ? name.trim() : '';
  return byCode().get(text) ?? lookUp(text, byName());
}

/** Like `resolvePlace`, for regions and groups alone: "NA" is North America here, and Namibia there. */
export function regionMembers(name: string): Codes | undefined {
  return typeof name === 'string' && name.length <= longestName ? lookUp(name.trim(), countryGroups()) : undefined;
}

/** What is left of a region: its members less those that other lines name. */
export function restOf(members: Codes, named: Iterable<CountryCode>): Codes {
  const taken = new Set(named);
  return members.filter((code) => !taken.has(code));
}

let codes: ReadonlyMap<string, Codes> | undefined;
let names: ReadonlyMap<string, Codes> | undefined;

function byCode(): ReadonlyMap<string, Codes> {
  return (codes ??= new Map(
    countryNames.flatMap(({ code, longCode = code, name }) => {
      const members = countryGroups().get(name) ?? [code];
      return [[code, members] as const, [longCode, members] as const];
    }),
  ));
}

/** A country with territories of its own is in the table of groups under its name. */
function byName(): ReadonlyMap<string, Codes> {
  return (names ??= new Map([
    ...countryNames.map(({ code, name }) => [name, [code]] as const),
    ...countryAliases.map(({ code, name }) => [name, byCode().get(code) ?? [code]] as const),
    ...countryGroups(),
  ]));
}

function lookUp(text: string, table: ReadonlyMap<string, Codes>): Codes | undefined {
  const [, kept = text, bracketed = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  const less = /^(.*?)[\s,]+(?:excluding|excl\.?|except|without|ex\.?)\s+(.+)$/i.exec(bracketed ? `${kept} ${bracketed}` : text);
  if (less) return without(lookUpSum(less[1] ?? '', table), lookUpSum(less[2] ?? '', byName()));
  if (!bracketed) return lookUpSum(text, table);
  const list = foldName(bracketed).includes(' and ') ? lookUpSum(bracketed, table) : undefined;
  return table.get(foldName(text)) ?? list ?? lookUpSum(kept, table);
}

function without(from: Codes | undefined, less: Codes | undefined): Codes | undefined {
  return from && less ? restOf(from, less) : undefined;
}

/** One name, or several joined by "and". */
function lookUpSum(text: string, table: ReadonlyMap<string, Codes>): Codes | undefined {
  const parts = foldName(text).split(' and ');
  const found: Codes[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    let codes: Codes | undefined;
    while (to > from && !(codes = lookUpOne(parts.slice(from, to).join(' and '), table))) to--;
    if (!codes) return undefined;
    found.push(codes);
    from = to;
  }
  return found.length === 1 ? found[0] : [...new Set(found.flat())].sort();
}

/** As it stands, without a word such as "countries", or without "Republic of". */
function lookUpOne(name: string, table: ReadonlyMap<string, Codes>): Codes | undefined {
  return (
    table.get(name) ??
    table.get(name.replace(/ (countries|nations|states|region|islands|market)$/, '')) ??
    table.get(name.replace(/^(\w+ ){0,2}(republic|kingdom|state|states|sultanate) of /, ''))
  );
}
