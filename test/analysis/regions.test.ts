import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barSpan, regionSurvey } from '../../src/analysis/regions.js';
import { line, region, reportOf, share } from './regions-report.js';

test('regionSurvey(report) gives nothing for a report without regions and without a place', () => {
  assert.equal(regionSurvey(reportOf([])), undefined);
  assert.equal(regionSurvey(reportOf([], { scope: { kind: 'global', place: 'World' } })), undefined);
});

test('regionSurvey(report) makes one region of the place that a report without regions is about', () => {
  const survey = regionSurvey(reportOf([], { scope: { kind: 'country', place: 'Switzerland' } }));
  assert.deepEqual(survey?.regions.map(({ name, lines }) => [name, lines.length]), [['Switzerland', 0]]);
});

test('regionSurvey(report) has no measure where nothing is disclosed', () => {
  const undisclosed = [{ year: 2024, figure: { kind: 'undisclosed', status: 'undisclosed' } }] as const;
  const survey = regionSurvey(reportOf([region('Europe', [line('Germany')], { shares: undisclosed })]));
  assert.equal(survey?.measure, undefined);
  assert.equal(survey?.year, undefined);
});

test('regionSurvey(report) shows shares before sizes, and sizes where they are asked for', () => {
  const report = reportOf([region('Europe', [], { shares: share(40), values: share(900) })]);
  assert.equal(regionSurvey(report)?.regions[0]?.value, 40);
  assert.equal(regionSurvey(report, { measure: 'value' })?.regions[0]?.value, 900);
});

test('regionSurvey(report) shows shares where sizes are asked for and none is disclosed', () => {
  assert.equal(regionSurvey(reportOf([region('Europe', [], { shares: share(40) })]), { measure: 'value' })?.measure, 'share');
});

test('regionSurvey(report) shows the base year, else the last year before it, else the first after it', () => {
  const years = (...all: readonly number[]) => reportOf([region('Europe', [], { shares: all.map((year) => ({ year, figure: { kind: 'exact', value: 1, status: 'reported' } })) })]);
  assert.equal(regionSurvey(years(2023, 2024, 2025))?.year, 2024);
  assert.equal(regionSurvey(years(2021, 2023, 2025))?.year, 2023);
  assert.equal(regionSurvey(years(2031, 2027))?.year, 2027);
  assert.equal(regionSurvey(years(2023, 2024, 2025), { year: 2025 })?.year, 2025);
  assert.equal(regionSurvey(years(2023, 2024, 2025), { year: 1999 })?.year, 2024);
});

test('regionSurvey(report) puts the largest line first and the rest last where values are disclosed', () => {
  const lines = [line('Rest of Europe', { kind: 'rest', shares: share(30) }), line('France', { shares: share(4) }), line('Italy'), line('Germany', { shares: share(6) })];
  const survey = regionSurvey(reportOf([region('Europe', lines)]));
  assert.deepEqual(survey?.regions[0]?.lines.map(({ name }) => name), ['Germany', 'France', 'Italy', 'Rest of Europe']);
});

test("regionSurvey(report) keeps the report's order of lines where nothing is disclosed", () => {
  const survey = regionSurvey(reportOf([region('Europe', [line('Rest of Europe', { kind: 'rest' }), line('Germany')])]));
  assert.deepEqual(survey?.regions[0]?.lines.map(({ name }) => name), ['Rest of Europe', 'Germany']);
});

test('regionSurvey(report) marks the regions that lead and that grow fastest, by their claims', () => {
  const survey = regionSurvey(reportOf([region('Europe', [], { claims: [{ kind: 'leading', quote: 'dominates' }] }), region('Asia', [], { claims: [{ kind: 'growing', quote: 'grows' }, { kind: 'fastest-growing', quote: 'grows fastest' }] })]));
  assert.deepEqual(survey?.regions.map(({ leads, growsFastest }) => [leads, growsFastest]), [[true, false], [false, true]]);
});

test('barSpan(scale, value) starts all bars at a common zero, also those below it', () => {
  assert.deepEqual(barSpan({ low: -25, high: 75 }, 75), { from: 25, length: 75 });
  assert.deepEqual(barSpan({ low: -25, high: 75 }, -10), { from: 15, length: 10 });
  assert.deepEqual(barSpan({ low: 0, high: 80 }, 0), { from: 0, length: 0 });
});

test('barSpan(scale, value) gives no bar for what is not disclosed, and none where all is zero', () => {
  assert.equal(barSpan({ low: 0, high: 80 }, undefined), undefined);
  assert.equal(barSpan({ low: 0, high: 0 }, 0), undefined);
});
