/** What every made-up report of the bench has in common: it is fictional, says so, and is the same in each run. */
import type { YearFigure } from '../../src/model/figure.js';
import type { Report } from '../../src/model/report.js';

/** Texts around a figure, ready to show. */
export interface FrameTexts {
  readonly label: string;
  readonly heading: string;
  readonly subheading: string;
  readonly notes: string;
  readonly source: string;
}

/** The same data twice: as a report, and as plain numbers and finished texts, so that the others need not parse. */
export interface Sample<Plain> {
  readonly report: Report;
  readonly plain: Plain;
}

/** Needed for each report; `name` makes it one of its own. */
export const sampleReport = (name: string) =>
  ({ schemaVersion: 1, title: `Sample ${name} market`, lang: 'en', sample: true, baseYear: 2024, timeline: { from: 2021, to: 2031 } }) as const;

export const frameTexts = (heading: string, subheading: string, notes = ''): FrameTexts => ({
  label: 'Sample data. Fictional values, for layout only',
  heading,
  subheading,
  notes,
  source: 'Source: sample data',
});

/** One reported number of the base year. */
export const reported = (value: number, year = 2024): YearFigure => ({ year, figure: { kind: 'exact', value, status: 'reported' } });

/** Numbers from 0 to 1 in a fixed order: a multiplicative generator with the factor and modulus of Lehmer (1951) as in Park and Miller (1988). */
export function randomNumbers(seed: number): () => number {
  let state = 1 + Math.abs(seed) % 2147483645;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** Two decimals, as reports print. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100;
