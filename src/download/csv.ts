import type { DataTable } from '../analysis/data-table.js';
import type { Report } from '../model/report.js';

/** Byte order mark: tells spreadsheets that the file is UTF-8. */
const BOM = '\ufeff';

/** The table as CSV. A cell that a spreadsheet would run as a formula is made text with a leading apostrophe. */
export function toCsv(table: DataTable, report: Pick<Report, 'title' | 'sample'>): string {
  const head = [[report.title, table.caption, ...(report.sample ? ['Sample data'] : [])]];
  const lines = [...head, table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells)];
  return BOM + lines.map((cells) => cells.map(quoteCell).join(',')).join('\r\n') + '\r\n';
}

function quoteCell(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
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
