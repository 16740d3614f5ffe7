import type { DataTable } from '../analysis/data-table.js';
import { plainText } from '../analysis/plain-text.js';
import type { Report } from '../model/report.js';
import { tableLines, type ExportWords } from './csv.js';
import { quoteCell, safeCell } from './safe-cell.js';

/** The table to be pasted: into a spreadsheet as cells, into a text with tabs. Units and statuses come along. */
export const tableText = (table: DataTable, report: Pick<Report, 'title' | 'sample'>, words: Pick<ExportWords, 'sample'>): string =>
  tableLines(table, report, words).map((cells) => cells.map((cell) => quoteCell(safeCell(plainText(cell)), /"/)).join('\t')).join('\n');
