import type { Box } from './box.js';
import type { Breadth } from './frame.js';

/** One column to place. Texts are ready; values are in any one unit. */
export interface ColumnInput {
  readonly year: number;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly strong: boolean;
  readonly phase: 'historical' | 'base' | 'forecast';
  /** Label with two decimals, with one, and with currency and scale. */
  readonly label: string;
  readonly shortLabel: string;
  readonly longLabel: string;
  /** The word in an open slot. */
  readonly open: string;
}

/** The stated rate as finished texts, and the years it spans. */
export interface GrowthInput {
  readonly rate: string;
  readonly caption: string;
  readonly shortCaption: string;
  readonly from?: number | undefined;
}

/** Everything the size chart draws, as numbers and finished texts. */
export interface SizeInput {
  readonly columns: readonly ColumnInput[];
  /** Years before the first column that are not disclosed, as "2021–23". */
  readonly before?: { readonly years: string; readonly open: string } | undefined;
  readonly growth?: GrowthInput | undefined;
  readonly brackets: Readonly<Record<'historical' | 'base' | 'baseShort' | 'forecast' | 'forecastShort', string>>;
}

/** A text with its anchor point; `anchor` as in SVG. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** One column, with its label, its year and the area that reacts to a pointer. */
export interface PlacedColumn {
  readonly year: number;
  /** What stands for the year: a bar, or where there is no value an open slot. */
  readonly body: Box;
  /** True where `body` is a slot. */
  readonly open: boolean;
  readonly hit: Box;
  /** Lines of the value label, or of the word in the slot, from top to bottom. */
  readonly label: readonly PlacedText[];
  readonly tick?: PlacedText | undefined;
  /** From low to high, with a cap at each end. */
  readonly band?: string | undefined;
  /** Body, band and label as one box: what a tooltip must not cover. */
  readonly box: Box;
}

/** A path and its texts. */
export interface PlacedLine {
  readonly path: string;
  readonly texts: readonly PlacedText[];
}

/** The whole figure. */
export interface SizeLayout {
  readonly width: number;
  readonly height: number;
  readonly breadth: Breadth;
  readonly columns: readonly PlacedColumn[];
  /** The zero line. */
  readonly path: string;
  /** The undisclosed years before the first column. */
  readonly before?: PlacedLine | undefined;
  /** Which years are historical, base year and forecast. */
  readonly brackets?: PlacedLine | undefined;
  /** The growth arrow, with the rate and its caption; no path where an arrow would cross a label. */
  readonly growth?: PlacedLine | undefined;
}

/** What all parts of one drawing share: sizes in CSS pixels. */
export interface SizeFrame {
  readonly breadth: Breadth;
  readonly width: number;
  readonly height: number;
  /** The lowest that a column may reach; years and brackets stand below. */
  readonly foot: number;
  /** Left edge of the first column's share, and the width of each share. */
  readonly left: number;
  readonly step: number;
  readonly y: (value: number) => number;
  /** Width of the page's font against the table. */
  readonly scale: number;
  /** Text size of years and values, and of published values. */
  readonly value: number;
  readonly strong: number;
}
