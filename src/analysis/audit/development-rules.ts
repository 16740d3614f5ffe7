/** Recent developments against the lists of companies and the date of publication. */
import type { Development } from '../../model/narrative.js';
import type { Player } from '../../model/player.js';
import { companyKeys, playerKeys } from './company-name.js';
import { faultOf, type Evidence } from './fault.js';
import type { Draft, Rule } from './rule.js';

/** Companies of a development that no list of the report names, in no form. */
export const developmentCompanies: Rule = ({ developments = [], players }, { words }) => {
  if (!players?.length || !developments.some(({ companies }) => companies?.length)) return [];
  const isListed = listedIn(players);
  return developments.flatMap(({ companies = [], date }, i): Draft | readonly Draft[] => {
    const strangers = companies.flatMap((name, j) => (isListed(name) ? [] : { name, path: `developments[${i}].companies[${j}]` }));
    if (!strangers.length) return [];
    const all = strangers.length === companies.length;
    return () => faultOf(
      all ? 'warning' : 'note',
      words.developments.strangers(strangers.map(({ name }) => name), date, all),
      strangers.map(({ name, path }) => [path, words.labels.company, name]),
    );
  });
};

/** Whole names, aliases and printed forms; also "GE" for "GE Healthcare", and "Philips Healthcare" for "Philips". */
function listedIn(players: readonly Player[]): (name: string) => boolean {
  const whole = new Set<string>();
  const starts = new Set<string>();
  for (const keys of playerKeys(players)) {
    for (const { core, loose } of keys) {
      for (const key of [core, ...loose]) {
        whole.add(key);
        for (const start of startsOf(key)) starts.add(start);
      }
    }
  }
  return (name) => {
    const { core, loose } = companyKeys(name);
    return !core || [core, ...loose].some((key) => whole.has(key) || starts.has(key) || startsOf(key).some((start) => whole.has(start)));
  };
}

/** The first word, the first two words, and so on; the whole is none of them. At most eight. */
function startsOf(key: string): readonly string[] {
  const words = key.split(' ').slice(0, 9);
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

/** A development that happens after the report came out, or on a day that no calendar has. */
export const developmentDates: Rule = ({ developments = [], published }, { words }) =>
  developments.flatMap(({ date }: Development, i): Draft | readonly Draft[] => {
    const evidence: Evidence = [`developments[${i}].date`, words.labels.date, date];
    if (!isCalendarDay(date)) return () => faultOf('error', words.developments.noDay(date), [evidence]);
    if (!published || !isAfter(date, published)) return [];
    return () => faultOf('error', words.developments.afterPublication(date, published), [evidence, ['published', words.labels.published, published]]);
  });

/** Only as exact as the less exact of the two: "2025" is not after "2025-03". */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** False for "2023-02-30". */
function isCalendarDay(date: string): boolean {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(2000, month - 1, day));
  made.setUTCFullYear(year, month - 1, day);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
