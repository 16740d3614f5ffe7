/** A figure's numbers as a plain table on paper: all rows, units in the heads, and how each number is known. */
import type { DataTable, TableRow } from '../../../analysis/data-table.js';

/** CSS pixels a step of a tree. */
const STEP = 12;

/** In the page's own direction; `above` stands before the caption, on each table: "Sample data". */
export function printedTable({ caption, columns, rows }: DataTable, above: string, page: Document): HTMLElement {
  const table = page.createElement('table');
  const title = table.createCaption();
  title.textContent = [above, caption].filter(Boolean).join(' · ');
  const head = table.createTHead().insertRow();
  for (const { label, numeric } of columns) head.append(cellOf(page, 'th', label, numeric, 'col'));
  const body = table.createTBody();
  body.append(...rows.map((row) => rowOf(row, columns, page)));
  return table;
}

function rowOf({ cells, depth, status }: TableRow, columns: DataTable['columns'], page: Document): HTMLElement {
  const row = page.createElement('tr');
  row.className = status ?? '';
  row.append(...cells.map((cell, i) => cellOf(page, i === 0 ? 'th' : 'td', cell, columns[i]?.numeric, i === 0 ? 'row' : undefined)));
  const [name] = row.children;
  if (depth && name instanceof (page.defaultView as Window & typeof globalThis).HTMLElement) name.style.paddingInlineStart = `${depth * STEP}px`;
  return row;
}

function cellOf(page: Document, name: 'th' | 'td', text: string, numeric: boolean | undefined, scope?: 'col' | 'row'): HTMLElement {
  const cell = page.createElement(name);
  if (scope) cell.setAttribute('scope', scope);
  if (numeric) cell.className = 'numeric';
  const words = page.createElement('bdi');
  words.textContent = text;
  cell.append(words);
  return cell;
}
