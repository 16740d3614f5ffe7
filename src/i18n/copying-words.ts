import type { FigureStatus } from '../model/figure.js';

/** Words of a value that is copied. */
export interface RowLineWords {
  /** The market at the start of a line. */
  readonly market: (name: string, isSample: boolean) => string;
  readonly status: (status: FigureStatus, phase: 'historical' | 'base' | 'forecast' | undefined) => string;
  /** What a column says, in a table without values. */
  readonly fact: (label: string, cell: string) => string;
}

/** Words of the button that copies a value. */
export interface CopyWords {
  readonly copied: string;
}
