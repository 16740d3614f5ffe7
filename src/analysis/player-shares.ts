import { isKnown, pointOf, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { PlayerEntry } from './players.js';

/** The shares of one year, in percent of the market. */
export interface PlayerShares {
  readonly year: number;
  /** By the company's place in the report; undefined where the year has none. */
  readonly figures: readonly (Figure | undefined)[];
  /** All companies, largest share first; those whose share is not known last, in the report's order. */
  readonly ranked: readonly PlayerEntry[];
  /** How many shares are known. */
  readonly known: number;
  /** The largest end of all figures: the common scale of the bars. Zero where all are zero. */
  readonly peak: number;
  /** What all named companies hold together; absent unless each has an exact share and they make at most 100. */
  readonly sum?: number;
  /** What is left for all others; absent where `sum` is, and where nothing is left. */
  readonly others?: number;
  /** True where the data shows that the companies named are the market's largest. */
  readonly areLargest: boolean;
}

/** Shares of the base year where it has a known one, else of the latest year that has. No known share gives undefined. */
export function playerShares({ baseYear, concentration }: Report, entries: readonly PlayerEntry[]): PlayerShares | undefined {
  const years = new Set(entries.flatMap(({ player }) => (player.shares ?? []).flatMap((share) => (isKnown(share.figure) ? share.year : []))));
  if (!years.size) return undefined;
  const year = baseYear !== undefined && years.has(baseYear) ? baseYear : [...years].reduce((latest, one) => Math.max(latest, one));
  const figures = entries.map(({ player }) => player.shares?.find((share) => share.year === year)?.figure);
  const points = figures.map((figure) => (figure && pointOf(figure)) ?? -1);
  const ranked = [...entries].sort((a, b) => (points[b.index] ?? -1) - (points[a.index] ?? -1));
  const top = (count: number) => round(ranked.slice(0, count).reduce((sum, { index }) => sum + (points[index] ?? 0), 0));
  const sum = top(ranked.length);
  const exact = sum <= 100 && figures.every((figure) => figure?.kind === 'exact' && figure.value >= 0);
  const stated = (figure: Figure | undefined, count: number) => figure?.kind === 'exact' && ranked.length >= count && Math.abs(top(count) - figure.value) < 0.051;
  return {
    year,
    figures,
    ranked,
    known: figures.filter((figure) => figure && isKnown(figure)).length,
    peak: figures.reduce((most, figure, i) => Math.max(most, figure?.kind === 'range' ? figure.high : (points[i] ?? 0)), 0),
    ...(exact && { sum }),
    ...(exact && sum < 100 && { others: round(100 - sum) }),
    areLargest: exact && (100 - sum < (points[ranked.at(-1)?.index ?? 0] ?? 0) || stated(concentration?.cr4, 4) || stated(concentration?.cr5, 5)),
  };
}

/** What the largest `count` hold together. */
export const topShare = ({ ranked, figures }: PlayerShares, count: number): number =>
  round(ranked.slice(0, count).reduce((sum, { index }) => sum + ((figures[index] && pointOf(figures[index])) ?? 0), 0));

/** Takes the dust of binary fractions off. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
