/** Reads every report of the gallery: all but the faulty one without an issue, and each awkward one as awkward as its name. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseReport } from '../../src/model/parse-report.js';
import type { Report } from '../../src/model/report.js';
import { readReport } from './read-report.js';
import { leavesOf, numberCounts } from './report-leaves.js';

const awkward = [
  'end-value-without-base', 'forty-segments', 'negative-growth', 'negative-values', 'nothing-numeric', 'one-region', 'one-segment',
  'one-year', 'ranges-and-bounds', 'rate-undisclosed', 'rate-without-size', 'right-to-left', 'title-only', 'zero-values',
];
const faultless = ['iot-medical-devices', 'sample-disclosed', ...awkward];

/** A report as it is shown: what parseReport gives of it. */
function shown(name: string): Report {
  const { report } = parseReport(readReport(name));
  assert.ok(report, `${name} gives no report`);
  return report;
}

const figures = (name: string) => (shown(name).marketSize?.values ?? []).map(({ year, figure }) => [year, figure.kind === 'exact' ? figure.value : figure.kind]);

test('stories/reports holds the reports of this list, and no other', () => {
  const found = readdirSync(new URL('../../stories/reports/', import.meta.url)).sort();
  assert.deepEqual(found, [...faultless, 'faulty'].sort().map((name) => `${name}.json`));
});

for (const name of faultless) {
  test(`parseReport(${name}) finds nothing wrong`, () => {
    assert.deepEqual(parseReport(readReport(name)).issues, []);
  });

  test(`parseReport(${name}) keeps all that the document says`, () => {
    const { $schema, ...document } = readReport(name) as Report;
    assert.equal($schema, '../../dist/report.schema.json');
    const { $schema: ignored, ...report } = shown(name);
    assert.deepEqual(leavesOf(report), leavesOf(document), String(ignored));
  });

  test(`${name} names itself as its file does`, () => {
    assert.equal(shown(name).id, name);
  });
}

test('every report but the real one says that it is a sample', () => {
  assert.deepEqual([...faultless, 'faulty'].filter((name) => shown(name).sample !== true), ['iot-medical-devices']);
});

test('title-only has no section', () => {
  const { marketSize, segmentations, regions, players, insights, developments, dynamics, contents } = shown('title-only');
  const sections = [marketSize, segmentations, regions, players, insights, developments, dynamics, contents];
  assert.deepEqual(sections.filter((section) => section !== undefined && !(Array.isArray(section) && section.length === 0)), []);
});

test('nothing-numeric holds no number at all', () => {
  assert.deepEqual(numberCounts(readReport('nothing-numeric')), {});
});

test('one-year gives one size', () => {
  assert.deepEqual(figures('one-year'), [[2024, 318.5]]);
});

test('rate-without-size gives a range as its rate, no size and no currency', () => {
  assert.deepEqual(shown('rate-without-size').marketSize, {
    unit: { kind: 'money', scale: 'billion' }, values: [], growth: { rate: { kind: 'range', low: 2, high: 3, status: 'reported' }, from: 2025, to: 2030 },
  });
});

test('rate-undisclosed withholds every figure', () => {
  const values = leavesOf(readReport('rate-undisclosed')).filter(({ field }) => /\.(value|low|high)$/.test(field));
  assert.deepEqual(values, []);
  assert.deepEqual(figures('rate-undisclosed'), [[2024, 'undisclosed'], [2031, 'undisclosed']]);
});

test('end-value-without-base gives the end and the rate', () => {
  assert.deepEqual(figures('end-value-without-base'), [[2030, 1240]]);
  assert.equal(shown('end-value-without-base').marketSize?.growth?.from, 2024);
});

test('ranges-and-bounds holds every kind and every status of a figure, and no currency', () => {
  const leaves = leavesOf(readReport('ranges-and-bounds'));
  const kinds = new Set(leaves.filter(({ field }) => field === 'marketSize.values[].figure.kind').map(({ value }) => value));
  const statuses = new Set(leaves.filter(({ field }) => field === 'marketSize.values[].figure.status').map(({ value }) => value));
  assert.deepEqual([...kinds].sort(), ['approximate', 'bound', 'exact', 'range', 'undisclosed']);
  assert.deepEqual([...statuses].sort(), ['derived', 'estimated', 'reported', 'undisclosed']);
  assert.deepEqual(leaves.filter(({ field }) => field.endsWith('currency')), []);
});

test('one-region is about Europe alone', () => {
  const { scope, regions = [] } = shown('one-region');
  assert.deepEqual([scope, regions.map(({ name }) => name)], [{ kind: 'region', place: 'Europe' }, ['Europe']]);
});

test('forty-segments discloses 24 of 40 shares, 78.5 percent together', () => {
  const segments = shown('forty-segments').segmentations?.[0]?.segments ?? [];
  const known = segments.flatMap(({ shares = [] }) => shares.map(({ figure }) => (figure.kind === 'exact' ? figure.value : 0))).filter((value) => value > 0);
  assert.deepEqual([segments.length, known.length, known.reduce((sum, value) => sum + Math.round(value * 10), 0)], [40, 24, 785]);
  assert.ok(segments.every(({ name }) => name.length > 50));
});

test('right-to-left names its segments, regions and companies in Arabic', () => {
  const { segmentations = [], regions = [], players = [], lang } = shown('right-to-left');
  const names = [...segmentations.flatMap(({ segments }) => segments), ...regions, ...regions.flatMap(({ countries }) => countries), ...players].map(({ name }) => name);
  assert.equal(lang, 'ar');
  assert.deepEqual(names.filter((name) => !/\p{Script=Arabic}/u.test(name)), []);
});

test('negative-growth shrinks', () => {
  assert.deepEqual(shown('negative-growth').marketSize?.growth?.rate, { kind: 'exact', value: -4.2, status: 'reported' });
});

test('zero-values starts at zero', () => {
  assert.deepEqual(figures('zero-values').slice(0, 3), [[2021, 0], [2022, 0], [2023, 0.4]]);
});

test('negative-values turns from loss to profit', () => {
  assert.deepEqual(figures('negative-values').slice(2, 4), [[2023, -25], [2024, 60]]);
});
