import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalsOf } from '../../src/analysis/market-size-growth.js';
import { sizeSeries, type SizeSeries } from '../../src/analysis/market-size.js';
import type { Report } from '../../src/model/report.js';
import { about, exact, galleryReport, range, sizeReport, undisclosed } from './market-size-report.js';

const seriesOf = (report: Report): SizeSeries => sizeSeries(report) ?? assert.fail('want a series');
const years = (series: SizeSeries) => series.points.map(({ year }) => year);
const values = (series: SizeSeries) => series.points.map(({ value }) => (value === undefined ? undefined : Math.round(value * 100) / 100));
const calculated = (series: SizeSeries) => series.points.filter((point) => point.calculated).map(({ year }) => year);

test('sizeSeries(report) fills the years between two end points at the stated rate', () => {
  const series = seriesOf(sizeReport({ 2024: 100, 2027: 133.1 }, { baseYear: 2024 }, { rate: exact(10) }));
  assert.deepEqual(values(series), [100, 110, 121, 133.1]);
  assert.deepEqual(calculated(series), [2025, 2026]);
});

test('sizeSeries(report) keeps a reported end as it is reported where the rate leads elsewhere', () => {
  assert.deepEqual(values(seriesOf(sizeReport({ 2024: 100, 2026: 130 }, { baseYear: 2024 }, { rate: exact(10) }))), [100, 110, 130]);
});

test('sizeSeries(report) of the real report calculates 84,435 million for 2027', () => {
  const point = seriesOf(galleryReport('iot-medical-devices')).points.find(({ year }) => year === 2027);
  assert.equal(Math.round(point?.value ?? 0), 84_435);
  assert.equal(point?.status, 'derived');
});

test('sizeSeries(report) of the real report reaches 149,743 million in 2031, 0.24 % under, within rounding', () => {
  const { mismatch } = seriesOf(galleryReport('iot-medical-devices')).growth;
  assert.equal(Math.round(mismatch?.reached ?? 0), 149_743);
  assert.equal(mismatch?.relative.toFixed(4), '-0.0024');
  assert.equal(mismatch?.year, 2031);
  assert.equal(mismatch?.withinRounding, true);
});

test('sizeSeries(report) of the real report grows 2.7-fold from 2024 to 2031', () => {
  const { growth, start, end } = seriesOf(galleryReport('iot-medical-devices'));
  assert.deepEqual([start?.year, end?.year, growth.fold?.toFixed(2)], [2024, 2031, '2.73']);
});

test('sizeSeries(report) calculates forward from one value to the end of the study', () => {
  const series = seriesOf(sizeReport({ 2024: 100 }, { baseYear: 2024, studyPeriod: { from: 2025, to: 2026 } }, { rate: exact(10) }));
  assert.deepEqual(values(series), [100, 110, 121]);
});

test('sizeSeries(report) calculates back from one end value to the base year', () => {
  const series = seriesOf(sizeReport({ 2026: 121 }, { baseYear: 2024 }, { rate: exact(10) }));
  assert.deepEqual(years(series), [2024, 2025, 2026]);
  assert.deepEqual(values(series), [100, 110, 121]);
});

test('sizeSeries(report) calculates both ways from a value inside the span of the rate', () => {
  const series = seriesOf(sizeReport({ 2025: 110 }, {}, { rate: exact(10), from: 2024, to: 2026 }));
  assert.deepEqual(values(series), [100, 110, 121]);
});

test('sizeSeries(report) continues a history at the rate that is stated for the years after it', () => {
  const series = seriesOf(sizeReport({ 2022: 80, 2023: 95, 2024: 100 }, { baseYear: 2024 }, { rate: exact(10), from: 2024, to: 2026 }));
  assert.deepEqual(values(series), [80, 95, 100, 110, 121]);
  assert.deepEqual(calculated(series), [2025, 2026]);
});

test('sizeSeries(report) fills the years between the ends of the rate, not those before', () => {
  const series = seriesOf(sizeReport({ 2020: 50, 2022: 100, 2024: 121 }, { baseYear: 2022 }, { rate: exact(10), from: 2022, to: 2024 }));
  assert.deepEqual(calculated(series), [2023]);
});

test('sizeSeries(report) does not apply a rate to years outside the span that the source names', () => {
  assert.deepEqual(calculated(seriesOf(sizeReport({ 2020: 50 }, { baseYear: 2024 }, { rate: exact(10), from: 2024, to: 2026 }))), []);
});

test('sizeSeries(report) leaves a published series with a missing year as it is', () => {
  const series = seriesOf(sizeReport({ 2024: 100, 2025: 110, 2027: 130 }, { baseYear: 2024 }, { rate: exact(10) }));
  assert.deepEqual(values(series), [100, 110, undefined, 130]);
});

test('sizeSeries(report) does not fill in around a year that is named as undisclosed', () => {
  const series = seriesOf(sizeReport({ 2024: 100, 2026: undisclosed, 2028: 146.41 }, { baseYear: 2024 }, { rate: exact(10) }));
  assert.deepEqual(values(series), [100, undefined, undefined, undefined, 146.41]);
  assert.equal(series.points[2]?.status, 'undisclosed');
});

test('sizeSeries(report) has open years for a rate alone', () => {
  const series = seriesOf(sizeReport({}, { baseYear: 2024 }, { rate: exact(5), from: 2025, to: 2027 }));
  assert.deepEqual(years(series), [2025, 2026, 2027]);
  assert.deepEqual(values(series), [undefined, undefined, undefined]);
  assert.equal(series.end, undefined);
});

test('sizeSeries(report) takes the years of a rate alone from the study where the rate names none', () => {
  assert.deepEqual(years(seriesOf(sizeReport({}, { studyPeriod: { from: 2025, to: 2027 } }, { rate: exact(5) }))), [2025, 2026, 2027]);
});

test('sizeSeries(report) gives calculated years a low and a high value for a range of rates', () => {
  const last = seriesOf(sizeReport({ 2024: 100 }, { baseYear: 2024 }, { rate: range(2, 4), to: 2025 })).points.at(-1);
  assert.deepEqual([last?.low, last?.value, last?.high], [102, 103, 104]);
});

test('sizeSeries(report) orders low and high where a range of rates is applied backwards', () => {
  const first = seriesOf(sizeReport({ 2025: 104 }, { baseYear: 2024 }, { rate: range(0, 4) })).points[0];
  assert.deepEqual([first?.low?.toFixed(6), first?.high], ['100.000000', 104]);
});

test('sizeSeries(report) gives nothing for a report without a market size', () => {
  assert.equal(sizeSeries({ schemaVersion: 1, title: 'Kites Market' }), undefined);
});

test('sizeSeries(report) gives nothing where values and rate are undisclosed', () => {
  assert.equal(sizeSeries(sizeReport({ 2024: undisclosed }, {}, { rate: undisclosed })), undefined);
});

test('sizeSeries(report) gives nothing for a market size that is empty', () => {
  assert.equal(sizeSeries(sizeReport({}, { baseYear: 2024 })), undefined);
});

test('sizeSeries(report) takes one year as start and as end', () => {
  const { points, start, end, growth } = seriesOf(sizeReport({ 2024: 318.5 }, { baseYear: 2024 }));
  assert.equal(points.length, 1);
  assert.equal(start, end);
  assert.equal(growth.fold, undefined);
});

test('sizeSeries(report) orders values that the document gives in any order', () => {
  assert.deepEqual(years(seriesOf(sizeReport({ 2026: 3, 2024: 1, 2025: 2 }))), [2024, 2025, 2026]);
});

test('sizeSeries(report) tells history, base year and forecast apart', () => {
  const series = seriesOf(sizeReport({ 2023: 1, 2024: 2, 2025: 3 }, { baseYear: 2024 }));
  assert.deepEqual(series.points.map(({ phase }) => phase), ['historical', 'base', 'forecast']);
});

test('sizeSeries(report) has only history where the base year is after the data', () => {
  assert.ok(seriesOf(sizeReport({ 2020: 1, 2021: 2 }, { baseYear: 2024 })).points.every(({ phase }) => phase === 'historical'));
});

test('sizeSeries(report) has only forecast where the base year is before the data', () => {
  assert.ok(seriesOf(sizeReport({ 2026: 1, 2027: 2 }, { baseYear: 2024 })).points.every(({ phase }) => phase === 'forecast'));
});

test('sizeSeries(report) takes the first of several values as base where no base year is given', () => {
  assert.equal(seriesOf(sizeReport({ 2024: 1, 2025: 2 })).points[0]?.phase, 'base');
});

test('sizeSeries(report) compares from the base year, not from the history before it', () => {
  assert.equal(seriesOf(sizeReport({ 2020: 1, 2024: 2, 2030: 3 }, { baseYear: 2024 })).start?.year, 2024);
});

test('sizeSeries(report) compares from the first value where the data ends with the base year', () => {
  assert.equal(seriesOf(sizeReport({ 2020: 1, 2024: 2 }, { baseYear: 2024 })).start?.year, 2020);
});

test('sizeSeries(report) compares from the first year of the stated rate', () => {
  assert.equal(seriesOf(sizeReport({ 2024: 1, 2025: 2, 2030: 3 }, { baseYear: 2024 }, { rate: exact(5), from: 2025, to: 2030 })).start?.year, 2025);
});

test('sizeSeries(report) compares to the last value, not to the end of a shorter rate', () => {
  const { end, growth } = seriesOf(sizeReport({ 2024: 100, 2026: 110, 2030: 200 }, { baseYear: 2024 }, { rate: exact(5), from: 2024, to: 2026 }));
  assert.deepEqual([end?.year, growth.fold, growth.to], [2030, 2, 2026]);
});

test('sizeSeries(report) has no fold from a negative value, from zero or to zero', () => {
  const folds = [{ 2024: -5, 2025: 5 }, { 2024: 0, 2025: 5 }, { 2024: 5, 2025: 0 }].map((one) => seriesOf(sizeReport(one)).growth.fold);
  assert.deepEqual(folds, [undefined, undefined, undefined]);
});

test('sizeSeries(report) has a fold under one for a falling market', () => {
  assert.equal(seriesOf(sizeReport({ 2024: 200, 2025: 150 })).growth.fold, 0.75);
});

test('sizeSeries(report) finds a rate that contradicts the end points beyond rounding', () => {
  const { mismatch } = seriesOf(sizeReport({ 2024: 100, 2025: 130 }, { baseYear: 2024 }, { rate: exact(10) })).growth;
  assert.equal(mismatch?.withinRounding, false);
  assert.equal(mismatch?.reached.toFixed(6), '110.000000');
});

test('sizeSeries(report) finds no mismatch where rate and end points agree', () => {
  assert.equal(seriesOf(sizeReport({ 2024: 100, 2025: 110 }, { baseYear: 2024 }, { rate: exact(10) })).growth.mismatch, undefined);
});

test('sizeSeries(report) finds no mismatch where an end is only approximate', () => {
  assert.equal(seriesOf(sizeReport({ 2024: 100, 2025: about(130) }, { baseYear: 2024 }, { rate: exact(10) })).growth.mismatch, undefined);
});

test('sizeSeries(report) names the years of the timeline before and after the data', () => {
  const { before, after } = seriesOf(sizeReport({ 2024: 1, 2025: 2 }, { timeline: { from: 2021, to: 2031 } }));
  assert.deepEqual([before, after], [{ from: 2021, to: 2023 }, { from: 2026, to: 2031 }]);
});

test('sizeSeries(report) takes the ends of a band from the scenarios', () => {
  const scenarios = [
    { kind: 'low', values: [{ year: 2025, figure: exact(90) }] },
    { kind: 'high', values: [{ year: 2025, figure: exact(130) }] },
  ] as const;
  const [first, second] = seriesOf(sizeReport({ 2024: 100, 2025: 110 }, {}, { scenarios })).points;
  assert.deepEqual([first?.low, first?.high, second?.low, second?.high], [undefined, undefined, 90, 130]);
});

test('sizeSeries(report) shows 200 values, and where years lie too far apart only those that are named', () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [1832 + i, i]));
  assert.equal(seriesOf(sizeReport(many)).points.length, 200);
  assert.deepEqual(years(seriesOf(sizeReport({ 1000: 1, 2024: 2, 9999: 3 }))), [1000, 2024, 9999]);
});

test('sizeSeries(report) leaves out calculated values that are no finite number', () => {
  const series = seriesOf(sizeReport({ 2024: 1e300 }, { baseYear: 2024 }, { rate: exact(1e9), to: 2030 }));
  assert.ok(series.points.every(({ value }) => value === undefined || Number.isFinite(value)));
});

test('sizeSeries(report) calculates nothing for a market that would lose all of its value', () => {
  assert.deepEqual(calculated(seriesOf(sizeReport({ 2024: 100, 2026: 1 }, { baseYear: 2024 }, { rate: exact(-100) }))), []);
});

test('decimalsOf(value) counts what a number is written with', () => {
  assert.deepEqual([15.4, 15, 2.25].map(decimalsOf), [1, 0, 2]);
});
