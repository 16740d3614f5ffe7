import { isKnown, pointOf, type KnownFigure } from '../model/figure.js';
import type { Player } from '../model/player.js';
import type { Report } from '../model/report.js';

/** One company with a known share of the market. */
export interface RankedShare {
  readonly player: Player;
  readonly figure: KnownFigure;
  /** The one number that stands for it, percent. */
  readonly share: number;
}

/** The known shares of one year. */
export interface RankedShares {
  readonly year: number;
  /** Largest first; equals in the report's order. */
  readonly ranked: readonly RankedShare[];
  /** Companies that the report names, with and without a share. */
  readonly named: number;
  /** What all of them hold together; only where each is an exact share and they make at most 100. */
  readonly sum?: number;
}

/** Shares of the base year where it has a known one, else of the latest year that has. No known share gives undefined. */
export function rankShares({ baseYear, players = [] }: Report): RankedShares | undefined {
  const years = new Set(players.flatMap(({ shares = [] }) => shares.flatMap(({ year, figure }) => (isKnown(figure) ? year : []))));
  if (!years.size) return undefined;
  const year = baseYear !== undefined && years.has(baseYear) ? baseYear : [...years].reduce((latest, one) => Math.max(latest, one));
  const ranked = players
    .flatMap((player): readonly RankedShare[] => {
      const figure = player.shares?.find((share) => share.year === year)?.figure;
      return figure && isKnown(figure) ? [{ player, figure, share: pointOf(figure) ?? 0 }] : [];
    })
    .sort((a, b) => b.share - a.share);
  const sum = round(ranked.reduce((total, { share }) => total + share, 0));
  const isExact = sum <= 100 + ROUNDING && ranked.every(({ figure }) => figure.kind === 'exact' && figure.value >= 0);
  return { year, ranked, named: players.length, ...(isExact && { sum: Math.min(100, sum) }) };
}

/** Shares are printed rounded: so much over or under a whole is none. */
const ROUNDING = 0.05;

/**
 * Concentration ratio: what the `count` largest hold together. Undefined where fewer are known. Sums of limits and ranges
 * are ranges, of approximate shares approximate.
 */
export function concentrationRatio(ranked: readonly RankedShare[], count: number): KnownFigure | undefined {
  const top = ranked.slice(0, count).map(({ figure }) => figure);
  if (top.length < count || !count) return undefined;
  const sum = (end: (figure: KnownFigure) => number) => Math.min(100, round(top.reduce((total, figure) => total + end(figure), 0)));
  const [low, high] = [sum(lowOf), sum(highOf)];
  if (low < high) return { kind: 'range', low, high, status: 'derived' };
  return { kind: top.some(({ kind }) => kind === 'approximate') ? 'approximate' : 'exact', value: low, status: 'derived' };
}

/** Whether published figures or the remainder prove that the `count` largest named are the largest of the market. */
export function areLargest({ ranked, sum }: RankedShares, { concentration }: Report, count: number): boolean {
  const last = ranked[count - 1];
  if (sum === undefined || !last) return false;
  return 100 - sum <= last.share || provenShare(ranked, concentration) >= 0 && provenShare(ranked, concentration) <= last.share;
}

/** A share that no unnamed company exceeds, because a published CR4 or CR5 is that of the named ones; -1 where none is proven. */
export function provenShare(ranked: readonly RankedShare[], concentration: Report['concentration']): number {
  const proves = (count: number): boolean => {
    const published = concentration?.[count === 4 ? 'cr4' : 'cr5'];
    const own = concentrationRatio(ranked, count);
    return published?.kind === 'exact' && own?.kind === 'exact' && Math.abs(published.value - own.value) <= ROUNDING + 1e-9;
  };
  return (proves(5) ? ranked[4] : proves(4) ? ranked[3] : undefined)?.share ?? -1;
}

/**
 * Herfindahl-Hirschman index, the sum of the squared percent shares (US Department of Justice and Federal Trade
 * Commission, Merger Guidelines, 2023, Guideline 1, section 2.1): of 0 to 10,000.
 *
 * Where the companies named do not make up the whole market, it lies between two limits. Low: the rest is spread over
 * companies too small to count. High: the rest R is held by companies as large as they can be: one of R, or where
 * nobody unnamed exceeds a proven share c, as many of c as fit, and one with what is left. Undefined where a share is not exact.
 */
export function herfindahlIndex({ ranked, sum }: RankedShares, concentration: Report['concentration']): KnownFigure | undefined {
  if (sum === undefined) return undefined;
  const low = round(ranked.reduce((total, { share }) => total + share ** 2, 0));
  const rest = 100 - sum;
  if (rest <= ROUNDING) return { kind: 'exact', value: low, status: 'derived' };
  const proven = provenShare(ranked, concentration);
  const largest = proven > 0 ? Math.min(rest, proven) : rest;
  const full = Math.floor(rest / largest + 1e-9);
  return { kind: 'range', low, high: round(low + full * largest ** 2 + (rest - full * largest) ** 2), status: 'derived' };
}

const lowOf = (figure: KnownFigure): number =>
  figure.kind === 'range' ? figure.low : figure.kind === 'bound' && figure.bound === 'max' ? 0 : figure.value;

const highOf = (figure: KnownFigure): number =>
  figure.kind === 'range' ? figure.high : figure.kind === 'bound' && figure.bound === 'min' ? 100 : figure.value;

/** Takes the dust of binary fractions off. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
