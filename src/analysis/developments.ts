/** What happened in the market, newest first, on an axis of years. */
import type { Development } from '../model/narrative.js';
import { compareDates, readReportDate, type ReportDate } from '../model/report-date.js';
import type { Report, YearSpan } from '../model/report.js';

/** A company that takes part; `player` is its id where the report lists it among the players. */
export interface NamedCompany {
  readonly name: string;
  readonly player: string | undefined;
}

/** A development with what is read from it. */
export interface DatedDevelopment {
  /** Place among all, newest first, from 0. */
  readonly index: number;
  readonly development: Development;
  readonly date: ReportDate;
  readonly companies: readonly NamedCompany[];
  /** Where it was announced; undefined for anything but http and https. */
  readonly link: { readonly href: string; readonly host: string } | undefined;
}

/** Newest first; those of one date stay in the report's order. */
export function datedDevelopments({ developments = [], players = [] }: Report): readonly DatedDevelopment[] {
  const ids = new Map<string, string>();
  for (const { id, name, aliases = [], listings } of players) {
    for (const form of [name, ...aliases, ...listings.flatMap((listing) => listing.name ?? [])]) if (!ids.has(fold(form))) ids.set(fold(form), id);
  }
  return developments
    .map((development) => ({ development, date: readReportDate(development.date) }))
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ development, date }, index) => ({
      index,
      development,
      date,
      companies: (development.companies ?? []).map((name) => ({ name, player: ids.get(fold(name)) })),
      link: readLink(development.url),
    }));
}

const fold = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

function readLink(address: string | undefined): DatedDevelopment['link'] {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { href, host } = new URL(address);
  return { href, host: host.replace(/^www\./, '') };
}

/** The companies that stand apart from a heading: players, to be selected, and those that it does not name. */
export const companiesBeside = ({ development: { heading = '' }, companies }: DatedDevelopment): readonly NamedCompany[] =>
  companies.filter(({ name, player }) => player !== undefined || !heading.includes(name));

/** Developments of one year. */
export interface DevelopmentYear {
  readonly year: number;
  readonly developments: readonly DatedDevelopment[];
}

/** Newest year first. */
export function developmentYears(developments: readonly DatedDevelopment[]): readonly DevelopmentYear[] {
  const years = [...new Set(developments.map(({ date }) => date.year))];
  return years.map((year) => ({ year, developments: developments.filter(({ date }) => date.year === year) }));
}

/** The years to draw: the report's timeline, longer where something lies outside it. */
export function developmentAxis({ timeline, studyPeriod, baseYear }: Report, developments: readonly DatedDevelopment[]): YearSpan {
  const years = [timeline?.from, timeline?.to, studyPeriod?.from, studyPeriod?.to, baseYear, ...developments.map(({ date }) => date.year)].filter((year) => year !== undefined);
  return { from: Math.min(...years), to: Math.max(...years) };
}
