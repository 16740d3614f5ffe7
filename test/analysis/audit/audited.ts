/** Audits a report that is good but for what a test plants in it. */
import assert from 'node:assert/strict';
import { auditReport } from '../../../src/analysis/audit/audit-report.js';
import type { Finding } from '../../../src/analysis/audit/finding.js';
import type { ResolvePlace } from '../../../src/analysis/audit/rule.js';
import type { Figure, YearFigure } from '../../../src/model/figure.js';
import { parseReport } from '../../../src/model/parse-report.js';
import type { Report } from '../../../src/model/report.js';

export const exact = (value: number): Figure => ({ kind: 'exact', value, status: 'reported' });
export const about = (value: number): Figure => ({ kind: 'approximate', value, status: 'reported' });
export const over = (value: number): Figure => ({ kind: 'bound', bound: 'min', value, status: 'reported' });
export const under = (value: number): Figure => ({ kind: 'bound', bound: 'max', value, status: 'reported' });
export const range = (low: number, high: number): Figure => ({ kind: 'range', low, high, status: 'reported' });
export const undisclosed: Figure = { kind: 'undisclosed', status: 'undisclosed' };

/** Figures by year; a number is an exact one. */
export const series = (years: Readonly<Record<number, number | Figure>>): readonly YearFigure[] =>
  Object.entries(years).map(([year, figure]) => ({ year: Number(year), figure: typeof figure === 'number' ? exact(figure) : figure }));

/** A market in USD million. */
export const market = (years: Readonly<Record<number, number | Figure>>): NonNullable<Report['marketSize']> =>
  ({ unit: { kind: 'money', currency: 'USD', scale: 'million' }, values: series(years) });

/** What one rule finds. The report must be a good one, and is frozen to its last figure. */
export function audited(rule: string, parts: Partial<Report>, resolvePlace?: ResolvePlace): readonly Finding[] {
  const { report, issues } = parseReport({ schemaVersion: 1, title: 'Sample Kites Market', ...parts });
  assert.deepEqual(issues, []);
  assert.ok(report);
  return auditReport(freeze(report), undefined, 'en', resolvePlace).filter((finding) => finding.rule === rule);
}

/** Sentences of the findings, with plain spaces. */
export const messages = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => message.replaceAll('\u00a0', ' '));

export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
