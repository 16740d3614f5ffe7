import type { DataTable } from '../analysis/data-table.js';
import { visibleText } from '../analysis/plain-text.js';
import type { Report } from '../model/report.js';
import { plainNumber } from './plain-number.js';
import { quoteCell, safeCell } from './safe-cell.js';

/** Byte order mark: tells spreadsheets that the file is UTF-8. */
const BOM = '\ufeff';

/** What an export says beside the table, and the language that the table is written in. */
export interface ExportWords {
  /** "Sample data". */
  readonly sample: string;
  /** BCP 47. */
  readonly lang: string;
}

/** What is exported of a table: title, caption and whether it is a sample; labels; rows. */
export function tableLines({ caption, columns, rows }: DataTable, { title, sample }: Pick<Report, 'title' | 'sample'>, words: Pick<ExportWords, 'sample'>): readonly (readonly string[])[] {
  return [[title, caption, ...(sample ? [words.sample] : [])], columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
}

/**
 * The table as CSV: commas, numbers as programs read them (1234.5 in every language), units in the labels, and in the last
 * column how each value is known. Soft hyphens and direction marks stay on the page. A cell that a spreadsheet would run
 * as a formula is made text with a leading apostrophe.
 */
export function toCsv(table: DataTable, report: Pick<Report, 'title' | 'sample'>, words: ExportWords): string {
  const [head = [], labels = [], ...rows] = tableLines(table, report, words);
  const numbers = rows.map((cells) => cells.map((cell, i) => (table.columns[i]?.numeric ? plainNumber(cell, words.lang) ?? cell : cell)));
  return BOM + [head, labels, ...numbers].map((cells) => cells.map((cell) => quoteCell(safeCell(visibleText(cell)), /[",\r\n]/)).join(',')).join('\r\n') + '\r\n';
}
