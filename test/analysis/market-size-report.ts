/** Small reports about a market size, frozen, for the tests of the size chart on every floor. */
import type { Figure, KnownStatus } from '../../src/model/figure.js';
import type { MarketSize } from '../../src/model/market-size.js';
import { parseReport } from '../../src/model/parse-report.js';
import type { Report } from '../../src/model/report.js';
import { readReport } from '../data/read-report.js';

export const exact = (value: number, status: KnownStatus = 'reported'): Figure => ({ kind: 'exact', value, status });
export const range = (low: number, high: number): Figure => ({ kind: 'range', low, high, status: 'reported' });
export const about = (value: number): Figure => ({ kind: 'approximate', value, status: 'reported' });
export const atLeast = (value: number): Figure => ({ kind: 'bound', bound: 'min', value, status: 'reported' });
export const undisclosed: Figure = { kind: 'undisclosed', status: 'undisclosed' };

type Parts = Partial<MarketSize> & { readonly rate?: Figure; readonly from?: number; readonly to?: number };

/** A report named Kites Market in USD million; a number is an exact reported figure. */
export function sizeReport(values: Readonly<Record<number, number | Figure>>, report: Partial<Report> = {}, parts: Parts = {}): Report {
  const { rate, from, to, ...size } = parts;
  return deepFreeze({
    schemaVersion: 1,
    title: 'Kites Market',
    marketSize: {
      unit: { kind: 'money', currency: 'USD', scale: 'million' },
      values: Object.entries(values).map(([year, figure]) => ({ year: Number(year), figure: typeof figure === 'number' ? exact(figure) : figure })),
      ...(rate && { growth: { rate, ...(from !== undefined && { from }), ...(to !== undefined && { to }) } }),
      ...size,
    },
    ...report,
  });
}

/** A report of the gallery, parsed. */
export function galleryReport(name: string): Report {
  const { report } = parseReport(readReport(name));
  if (!report) throw new Error(`${name} could not be read`);
  return deepFreeze(report);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
