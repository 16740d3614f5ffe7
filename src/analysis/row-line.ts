import type { RowLineWords } from '../i18n/copying-words.js';
import type { Report } from '../model/report.js';
import type { DataTable, TableRow } from './data-table.js';
import { samePart, type PartId } from './part-id.js';
import { plainText } from './plain-text.js';

/**
 * A row as one line to be copied: "IoT medical devices market, 2031: USD 150,106.96 million (reported forecast)".
 * Values as the table has them, with unit and status; in a table without values, all that the row says.
 */
export function rowLine({ columns, year }: DataTable, row: TableRow, report: Report, words: RowLineWords): string {
  const cells = row.cells.map((cell, i) => ({ cell, column: columns[i] })).slice(1);
  const values = cells.flatMap(({ cell, column }) => (column?.say ? { said: /\d/.test(cell) ? column.say(cell) : cell, isKnown: /\d/.test(cell) } : []));
  const known = values.filter(({ isKnown }) => isKnown).map(({ said }) => said);
  const status = row.status && known.length ? ` (${words.status(row.status, row.phase)})` : '';
  const said = values.length
    ? (known.length ? known.join(', ') : (values[0]?.said ?? '')) + status
    : cells.flatMap(({ cell, column }) => (cell ? words.fact(column?.label ?? '', cell) : [])).join('; ');
  const subject = [titleLine(report, words), row.cells[0], year].filter((part) => part !== undefined && part !== '').join(', ');
  return plainText(`${subject}: ${said}`);
}

/** The line of the row that stands for a part of the report; undefined where the table has none. */
export function partLine(table: DataTable, part: PartId | undefined, report: Report, words: RowLineWords): string | undefined {
  const row = table.rows.find((one) => samePart(one.part, part));
  return row && rowLine(table, row, report, words);
}

/** The market, and whether it is a sample's. */
export const titleLine = ({ marketName, shortTitle, title, sample = false }: Report, { market }: RowLineWords): string => market(marketName ?? shortTitle ?? title, sample);
