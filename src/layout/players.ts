import { pointOf, type Figure } from '../model/figure.js';
import { tenth, type Breadth } from './frame.js';

/** A row of one line with its rule, in CSS pixels; longer names and open rows are higher. */
export const ROW_HEIGHT = 46;
/** From this many rows on, the list scrolls inside a box and only the rows in sight are drawn. */
const LONG_LIST = 200;
/** Rows that come and go together in a long list. */
export const PAGE_ROWS = 20;

export const isLong = (count: number): boolean => count > LONG_LIST;

const LIMITS: Readonly<Record<Breadth, number>> = { narrow: 7, medium: 8, wide: 40 };
/** A button in place of one or two rows would save nothing. */
const SLACK = 2;

/** How many rows stand before "Show all". */
export const rowsShown = (breadth: Breadth, count: number): number => (count > LIMITS[breadth] + SLACK ? LIMITS[breadth] : count);

/** Height of the box that a long list scrolls in: half a row peeps out. */
export const boxHeight = (breadth: Breadth): number => Math.round(ROW_HEIGHT * (breadth === 'narrow' ? 7.5 : 10.5));

/** Splits rows into columns, longest first. `extra` rows stand under the last one and count with it. */
export function columnsOf<T>(rows: readonly T[], columns: number, extra = 0): readonly (readonly T[])[] {
  const length = Math.ceil((rows.length + extra) / columns);
  return Array.from({ length: columns }, (_, i) => rows.slice(i * length, (i + 1) * length)).filter((column) => column.length);
}

/** A page of rows to draw, and the empty space above it, in CSS pixels. */
export interface PlacedPage {
  readonly index: number;
  readonly gap: number;
}

/** The pages in sight and the empty space below the last. */
export interface RowWindow {
  readonly pages: readonly PlacedPage[];
  readonly after: number;
}

/**
 * The pages that touch the box at `top`, with one box height more on each side, and the page `keep`, which holds the
 * keyboard's place. `heights` are those of all pages.
 */
export function layoutRowWindow(heights: readonly number[], top: number, box: number, keep: number): RowWindow {
  const pages: PlacedPage[] = [];
  let y = 0;
  let gap = 0;
  heights.forEach((height, index) => {
    const near = y + height > top - box && y < top + 2 * box;
    if (near || index === keep) {
      pages.push({ index, gap });
      gap = 0;
    } else gap += height;
    y += height;
  });
  return { pages, after: gap };
}

/** A bar in percent of the common scale. */
export interface PlacedBar {
  /** Where the solid part ends. */
  readonly solid: number;
  /** Where the part ends that is not certain: the upper end of a range, the blurred end of an approximate share. */
  readonly soft: number;
  /** How it ends: at its value, blurred, open (at most this), or going on (at least this). */
  readonly end: 'exact' | 'soft' | 'open' | 'more';
}

const BLUR = 3;

/** `peak` is the largest share; a share that is not known has no bar. */
export function layoutShareBar(figure: Figure | undefined, peak: number): PlacedBar | undefined {
  const value = figure && pointOf(figure);
  if (!figure || value === undefined) return undefined;
  const scale = (share: number) => (peak > 0 ? tenth(Math.max(0, (share / peak) * 100)) : 0);
  if (figure.kind === 'range') return { solid: scale(figure.low), soft: scale(figure.high), end: 'soft' };
  if (figure.kind === 'approximate') return { solid: Math.max(0, scale(value) - BLUR), soft: scale(value), end: 'soft' };
  if (figure.kind === 'bound' && figure.bound === 'max') return { solid: 0, soft: scale(value), end: 'open' };
  return { solid: scale(value), soft: scale(value), end: figure.kind === 'bound' ? 'more' : 'exact' };
}
