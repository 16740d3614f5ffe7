import type { DataTable } from '../analysis/data-table.js';
import type { Report } from '../model/report.js';
import { quoteCell, safeCell } from './safe-cell.js';

/** Byte order mark: tells spreadsheets that the file is UTF-8. */
const BOM = '\ufeff';

/** What is exported of a table: title, caption and whether it is a sample; labels; rows. */
export function tableLines({ caption, columns, rows }: DataTable, { title, sample }: Pick<Report, 'title' | 'sample'>): readonly (readonly string[])[] {
  return [[title, caption, ...(sample ? ['Sample data'] : [])], columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
}

/** The table as CSV. A cell that a spreadsheet would run as a formula is made text with a leading apostrophe. */
export function toCsv(table: DataTable, report: Pick<Report, 'title' | 'sample'>): string {
  const lines = tableLines(table, report).map((cells) => cells.map((cell) => quoteCell(safeCell(cell), /[",\r\n]/)).join(','));
  return BOM + lines.join('\r\n') + '\r\n';
}

/** Hands the table to the reader as a file. */
export function downloadCsv(table: DataTable, name: string, report: Pick<Report, 'title' | 'sample'>): void {
  const url = URL.createObjectURL(new Blob([toCsv(table, report)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
