/** Reports with one segmentation, for the tests of the treemap's numbers and words. */
import type { Claim } from '../../src/model/claim.js';
import type { Figure, YearFigure } from '../../src/model/figure.js';
import type { Report } from '../../src/model/report.js';
import type { Segment, Segmentation } from '../../src/model/segmentation.js';

/** An exact, reported figure, or the given one, in 2024. */
export const in2024 = (value: number | Figure): readonly YearFigure[] => [{ year: 2024, figure: typeof value === 'number' ? { kind: 'exact', value, status: 'reported' } : value }];

export const segment = (name: string, more: Partial<Segment> = {}): Segment => Object.freeze({ id: name.toLowerCase().replace(/\W+/g, '-'), name, ...more });

/** Percent of the market in 2024. */
export const share = (name: string, value: number, segments?: readonly Segment[]): Segment => segment(name, { shares: in2024(value), ...(segments && { segments }) });

/** Market size in 2024, USD million. */
export const sized = (name: string, value: number, segments?: readonly Segment[]): Segment => segment(name, { values: in2024(value), ...(segments && { segments }) });

export const claim = (kind: Claim['kind'], quote: string): { readonly claims: readonly Claim[] } => ({ claims: [{ kind, quote }] });

export const segmentationOf = (segments: readonly Segment[], name = 'Product'): Segmentation => Object.freeze({ id: 'product', name, segments: Object.freeze([...segments]) });

/** `market`: its size in 2024, USD million. */
export const reportOf = (segments: readonly Segment[], market?: number, more: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  title: 'Kites Market',
  baseYear: 2024,
  segmentations: [segmentationOf(segments)],
  ...(market !== undefined && { marketSize: { unit: { kind: 'money', currency: 'USD', scale: 'million' }, values: in2024(market) } }),
  ...more,
});
