/** The table "way × hard host" of docs/embedding.md: written from verdicts, and read again. */
import { expectedVerdict, columns, notes } from './expected.js';
import type { BrowserName } from './browsers.js';
import type { Verdict } from './hard-host.js';
import { hostNames, hostOf, type HostName } from './hosts.js';
import type { WayName } from './way.js';
import { wayOf } from './ways.js';

const opening = '<!-- Measured in Chromium and Firefox; written by node scripts/make-host-table.mjs. -->';
const closing = '<!-- The end of what was measured. -->';

export type Verdicts = (host: HostName, way: WayName, browser: BrowserName) => Verdict;

/** Rows are hosts, columns are ways; where the browsers differ a cell says so. Notes stand below, by number. */
export function renderHostTable(verdicts: Verdicts = expectedVerdict): string {
  const head = ['on this page', ...columns.map((way) => wayOf(way).title)];
  const rows = hostNames.map((host) => [rowTitle(host), ...columns.map((way) => cell(host, way, verdicts))]);
  return [
    opening, '', line(head), line(head.map(() => '---')), ...rows.map(line), '',
    ...notes.map(({ text }, i) => `${i + 1}. ${text}`), '', closing,
  ].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const rowTitle = (host: HostName): string => hostOf(host).title + marks((note) => note.host === host && !note.ways);

function cell(host: HostName, way: WayName, verdicts: Verdicts): string {
  const [chromium, firefox] = [verdicts(host, way, 'chromium'), verdicts(host, way, 'firefox')];
  const word = chromium === firefox ? chromium : `${chromium}; Firefox: ${firefox}`;
  return word + marks((note) => note.host === host && note.ways?.includes(way) === true);
}

/** Raised numbers of the notes that a cell has. */
const marks = (has: (note: (typeof notes)[number]) => boolean): string =>
  notes.flatMap((note, i) => (has(note) ? [`<sup>${i + 1}</sup>`] : [])).join(' ');

/** The part of a document between the two comments, with them; empty where they are missing. */
export function hostTableOf(markdown: string): string {
  const [from, to] = [markdown.indexOf(opening), markdown.indexOf(closing)];
  return from < 0 || to < from ? '' : markdown.slice(from, to + closing.length);
}

/** The document with another table. Throws where it has no place for one. */
export function replaceHostTable(markdown: string, table: string): string {
  const before = hostTableOf(markdown);
  if (!before) throw new Error(`no place for the table: want the lines ${opening} and ${closing}`);
  return markdown.replace(before, () => table);
}

/** The cells of a written table, without marks: by row, the row's title first. */
export const cellsOf = (table: string): readonly (readonly string[])[] => table.split('\n')
  .filter((text) => text.startsWith('| ')).slice(2)
  .map((text) => text.split('|').slice(1, -1).map((part) => part.replaceAll(/<sup>\d+<\/sup>/g, '').trim()));

/** What a cell says of one browser. */
export const verdictIn = (text: string, browser: BrowserName): string =>
  (/^(\w+)(?:; Firefox: (\w+))?$/.exec(text) ?? []).slice(1).filter(Boolean).at(browser === 'firefox' ? -1 : 0) ?? '';
