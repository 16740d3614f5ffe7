import type { Breadth } from './frame.js';

/** A row of one line with its rule, in CSS pixels; longer names and open rows are higher. */
export const ROW_HEIGHT = 46;
/** Rows that come and go together in a long list. */
export const PAGE_ROWS = 10;

/** Height of the box that a long list scrolls in: half a row peeps out. */
export const boxHeight = (breadth: Breadth): number => ROW_HEIGHT * (breadth === 'narrow' ? 7.5 : 10.5);

/** Heights of the pages of `count` rows before any was drawn. */
export const pageHeights = (count: number): number[] =>
  Array.from({ length: Math.ceil(count / PAGE_ROWS) }, (_, page) => Math.min(PAGE_ROWS, count - page * PAGE_ROWS) * ROW_HEIGHT);

/** A page of rows to draw, and the empty space above it, in CSS pixels. */
export interface PlacedPage {
  readonly index: number;
  readonly gap: number;
}

/** The pages to draw, from the top, and the empty space below the last. */
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
