/** A figure's numbers as a table that needs no style sheet: unit in the caption or the heads, status in the last column. */
import type { Element } from 'domhandler';
import type { DataTable, TableRow } from '../analysis/data-table.js';
import { h, type Content } from './build-html.js';

/** Draws the small square that says how a number is known. */
export type DrawSwatch = (row: TableRow) => Content;

/** More rows than this have their status in words only. */
const MOST_SWATCHES = 200;

export const stillTable = ({ caption, columns, rows }: DataTable, swatch: DrawSwatch): Element =>
  h('div', { class: 'vt-scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, columns.map(({ label, numeric }) => h('th', { scope: 'col', class: numeric ? 'vt-number' : undefined }, label)))),
      h('tbody', {}, rows.map((row, at) => h('tr', {}, row.cells.map((cell, i) => renderCell(cell, i, row, columns, at < MOST_SWATCHES ? swatch : () => undefined))))),
    ),
  );

function renderCell(cell: string, i: number, row: TableRow, columns: DataTable['columns'], swatch: DrawSwatch): Element {
  // An em space a level: the tree reads as one in plain HTML too, and when it is copied.
  if (i === 0) return h('th', { scope: 'row', dir: 'auto' }, '\u2003'.repeat(Math.min(row.depth ?? 0, 8)), cell);
  const isLast = i === row.cells.length - 1;
  return h('td', { class: columns[i]?.numeric ? 'vt-number' : undefined, dir: columns[i]?.numeric ? undefined : 'auto' }, isLast && row.status !== undefined && [swatch(row), ' '], cell);
}
