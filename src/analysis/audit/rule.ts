/** What a rule of the audit is given, and what it gives back. */
import type { AuditWords } from '../../i18n/audit-words.js';
import type { KnownFigure } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import type { Unit } from '../../model/unit.js';
import type { Finding } from './finding.js';
import type { Family } from './families.js';

/** The codes of the countries that a name stands for; undefined where it is not known. */
export type ResolvePlace = (name: string) => readonly string[] | undefined;

/** A finding before it knows its rule. */
export type Fault = Omit<Finding, 'rule'>;

/** Written out only where it is shown, so that a report with 100,000 faults costs little more than a good one. */
export type Draft = () => Fault;

/** Never throws, whatever parseReport lets through; never changes the report. */
export type Rule = (report: Report, context: AuditContext) => readonly Draft[];

/** What all rules share. */
export interface AuditContext {
  readonly words: AuditWords;
  /** Every list of parts that make up something: segments, regions, countries. */
  readonly families: readonly Family[];
  /** Known sizes of the whole market by year. */
  readonly sizes: ReadonlyMap<number, KnownFigure>;
  /** Where the size of a year stands: `marketSize.values[0].figure`. */
  readonly sizePath: (year: number) => string;
  /** 0 where sizes are sums of money or counts; -Infinity where the market itself falls below zero (a profit). */
  readonly floor: number;
  readonly write: AuditWriter;
  readonly resolvePlace?: ResolvePlace | undefined;
}

/** Numbers as they stand in a sentence. */
export interface AuditWriter {
  /** A number with at most so many decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** `15.44%` */
  readonly percent: (value: number, decimals?: number) => string;
  /** In the unit of the market size: `USD 54,942.27 million`. */
  readonly size: (value: number) => string;
  /** A figure in that unit, with its qualifier. */
  readonly sizeFigure: (figure: KnownFigure) => string;
  /** `over 60%` */
  readonly percentFigure: (figure: KnownFigure) => string;
  /** A bare number with its qualifier: `over 1,800`. */
  readonly numberFigure: (figure: KnownFigure) => string;
  /** A figure in a unit of its own. */
  readonly figureIn: (figure: KnownFigure, unit: Unit) => string;
}
