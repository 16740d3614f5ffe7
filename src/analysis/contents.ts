/** The table of contents as a tree, and what a closed chapter says in a run of words. */
import type { ContentsEntry } from '../model/narrative.js';
import type { Report } from '../model/report.js';
import { growTree, type OutlineTree } from './outline-tree.js';

/** Undefined where the report has none. */
export const contentsTree = ({ contents }: Report): OutlineTree<ContentsEntry> | undefined =>
  contents?.length ? growTree(contents, ({ entries = [] }) => entries) : undefined;

/** Headings under one, with what all of them begin and end with said once. */
export interface HeadingRun {
  /** "Market Snapshot, By"; empty where they begin differently. */
  readonly before: string;
  /** What is their own. */
  readonly names: readonly string[];
  /** ", 2021 - 2031 (USD Million)"; empty where they end differently. */
  readonly after: string;
}

/** `market` are names of the report, which a run does not repeat. */
export function headingRun(titles: readonly string[], market: readonly string[]): HeadingRun {
  const words = titles.map((title) => title.trim().split(/\s+/));
  const shortest = Math.min(...words.map(({ length }) => length));
  const same = (at: (title: readonly string[]) => string | undefined): boolean => titles.length > 1 && new Set(words.map(at)).size === 1;
  let start = 0;
  while (start < shortest - 1 && same((title) => title[start])) start++;
  let end = 0;
  while (end < shortest - start - 1 && same((title) => title.at(-1 - end))) end++;
  const before = (words[0] ?? []).slice(0, start).join(' ');
  const after = end ? (words[0] ?? []).slice(-end).join(' ') : '';
  const own = words.map((title) => title.slice(start, title.length - end).join(' '));
  const comma = after && own.every((name) => name.endsWith(',')) ? ', ' : after && ' ';
  return { before: withoutMarket(before, market), names: comma === ', ' ? own.map((name) => name.slice(0, -1)) : own, after: comma + after };
}

function withoutMarket(text: string, market: readonly string[]): string {
  const name = market.find((one) => one && text.startsWith(one));
  return name ? text.slice(name.length).replace(/^[\s,:–-]+/, '') : text;
}
