import type { FigureStatus } from '../model/figure.js';
import type { PartId } from './part-id.js';

/** A figure's numbers as a table: what the table view shows, CSV exports, and tests read. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Of all values; absent where the rows name their years. */
  readonly year?: number | undefined;
}

/** One column. Numbers are set flush right. */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
  /** A value of it in a sentence, with its unit: "USD 54,942.27 million". Absent where it holds no values. */
  readonly say?: ((value: string) => string) | undefined;
}

/** One row; the first cell names it. */
export interface TableRow {
  readonly cells: readonly string[];
  /** How the row's number is known: draws the swatch beside the last cell. */
  readonly status?: FigureStatus;
  /** When it is: tones the swatch. */
  readonly phase?: 'historical' | 'base' | 'forecast';
  /** Depth in a tree, 0 for the top. */
  readonly depth?: number;
  /** The part of the report that the row stands for; the row is marked while that is selected. */
  readonly part?: PartId | undefined;
}
