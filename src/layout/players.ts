import type { Breadth } from './frame.js';

const LONG_LIST = 200;
const LIMITS: Readonly<Record<Breadth, number>> = { narrow: 7, medium: 8, wide: 40 };
/** A button in place of one or two rows would save nothing. */
const SLACK = 2;

/** A list of more than 200 rows scrolls inside a box, and only the rows in sight are drawn. */
export const isLong = (count: number): boolean => count > LONG_LIST;

/** How many rows stand before "Show all". */
export const rowsShown = (breadth: Breadth, count: number): number => (count > LIMITS[breadth] + SLACK ? LIMITS[breadth] : count);

/** Rows stand in two columns where there is room. */
export const columnCount = (breadth: Breadth): number => (breadth === 'wide' ? 2 : 1);

/** Splits rows into columns, the first one longest. `extra` rows stand under the last one and count with it. */
export function columnsOf<T>(rows: readonly T[], columns: number, extra: number): readonly (readonly T[])[] {
  const length = Math.ceil((rows.length + extra) / columns);
  return columns > 1 ? [rows.slice(0, length), rows.slice(length)] : [rows];
}
