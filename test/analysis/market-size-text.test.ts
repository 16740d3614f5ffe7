import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeMissing, sizeNotes, sizeSummary } from '../../src/analysis/market-size-notes.js';
import { sizeTable } from '../../src/analysis/market-size-table.js';
import { MarketSizeText } from '../../src/analysis/market-size-text.js';
import { sizeSeries } from '../../src/analysis/market-size.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { sizeTableWords } from '../../src/i18n/en/market-size-table.js';
import { marketSizeWords } from '../../src/i18n/en/market-size.js';
import type { Report } from '../../src/model/report.js';
import { about, atLeast, exact, galleryReport, range, sizeReport, undisclosed } from './market-size-report.js';

function textOf(report: Report): MarketSizeText {
  const series = sizeSeries(report) ?? assert.fail('want a series');
  return new MarketSizeText(report, series, { lang: 'en', amount: amountWords, frame: frameWords, words: marketSizeWords });
}

/** Spaces as readers see them. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ').replace(/\u2060/g, '');
const headline = (report: Report): string => plain(textOf(report).headline());
const notes = (report: Report): string => plain(sizeNotes(textOf(report)).join('\n'));
const rows = (report: Report, short = false) => sizeTable(textOf(report), sizeTableWords, short).rows.map(({ cells }) => cells.map(plain).join(' | '));

function how(report: Report, year: number): string {
  const text = textOf(report);
  const point = text.series.points.find((one) => one.year === year) ?? assert.fail(`no ${year}`);
  return plain(text.point(point).how);
}

const iot = galleryReport('iot-medical-devices');

test('headline() of the real report says the finding', () => {
  assert.equal(headline(iot), 'IoT medical devices market expected to grow 2.7-fold by 2031');
});

test('headline() says percent where growth is small', () => {
  assert.equal(headline(sizeReport({ 2024: 100, 2025: 112 }, { baseYear: 2024 })), 'Kites Market expected to grow 12% by 2025');
});

test('headline() says that a market shrinks', () => {
  assert.equal(headline(sizeReport({ 2024: 100, 2025: 75 }, { baseYear: 2024 })), 'Kites Market expected to shrink 25% by 2025');
});

test('headline() says that a market stays as it is', () => {
  assert.equal(headline(sizeReport({ 2024: 100, 2025: 100 }, { baseYear: 2024 })), 'Kites Market expected to stay at USD 100.00 m by 2025');
});

test('headline() speaks of the past where there is no forecast', () => {
  assert.equal(headline(sizeReport({ 2020: 100, 2024: 150 }, { baseYear: 2024 })), 'Kites Market grew 1.5-fold from 2020 to 2024');
});

test('headline() names both values where they lie on both sides of zero', () => {
  assert.equal(headline(sizeReport({ 2024: -20, 2025: 30 }, { baseYear: 2024 })), 'Kites Market expected to go from USD −20.00 m to USD 30.00 m by 2025');
});

test('headline() of one value names it', () => {
  assert.equal(headline(sizeReport({ 2024: 318.5 }, { baseYear: 2024 })), 'Kites Market: USD 318.50 m in 2024');
});

test('headline() of a rate alone names it', () => {
  assert.equal(headline(sizeReport({}, {}, { rate: range(2, 3), from: 2025, to: 2030 })), 'Kites Market expected to grow 2–3% a year');
});

test('headline() of a negative rate alone says shrink, without a sign', () => {
  assert.equal(headline(sizeReport({}, {}, { rate: exact(-4.2), from: 2025, to: 2030 })), 'Kites Market expected to shrink 4.2% a year');
});

test('headline() of a negative range says the smaller number first', () => {
  assert.equal(headline(sizeReport({}, {}, { rate: range(-3.5, -2.5), from: 2025, to: 2030 })), 'Kites Market expected to shrink 2.5–3.5% a year');
});

test('headline() of a range around zero claims no direction', () => {
  assert.equal(headline(sizeReport({}, {}, { rate: range(-1.5, 2.5), from: 2025, to: 2030 })), 'Kites Market expected to change −1.5 – 2.5% a year');
});

test('headline() says about where an end is not exact', () => {
  assert.equal(headline(sizeReport({ 2024: about(500), 2030: atLeast(800) }, { baseYear: 2024 })), 'Kites Market expected to grow about 1.6-fold by 2030');
});

test('headline() starts with a capital, but leaves a name with a capital of its own alone', () => {
  const names = ['sample market', 'eSports market'].map((marketName) => headline(sizeReport({ 2024: 1 }, { marketName })).split(':')[0]);
  assert.deepEqual(names, ['Sample market', 'eSports market']);
});

test('sizeNotes(text) of the real report name rate, rounding and undisclosed years', () => {
  assert.equal(
    notes(iot),
    'Solid columns are the report’s values. Hatched columns are calculated: 2024 grown at the stated 15.4% a year. ' +
      'The rate is rounded, so it would reach USD 149.74 bn in 2031, 0.2% under the reported value. ' +
      '2021–2023 are in the report but not disclosed here.',
  );
});

test('sizeNotes(text) keep the sign of a negative rate', () => {
  assert.match(notes(sizeReport({ 2024: 100, 2026: 90 }, { baseYear: 2024 }, { rate: exact(-5) })), /grown at the stated −5% a year/);
});

test('sizeNotes(text) say that rate and end points differ beyond rounding', () => {
  assert.match(notes(sizeReport({ 2024: 100, 2025: 130 }, { baseYear: 2024 }, { rate: exact(10) })), /The stated 10% a year and the end points differ: the rate would reach USD 110\.00 m in 2025, 15\.4% under/);
});

test('sizeNotes(text) say which year a single value was grown from', () => {
  assert.equal(notes(sizeReport({ 2026: 121 }, { baseYear: 2024 }, { rate: exact(10) })), 'Hatched columns are calculated: the 2026 value and the stated 10% a year.');
});

test('sizeNotes(text) name a gap', () => {
  assert.match(notes(sizeReport({ 2024: 1, 2025: undisclosed, 2026: 3 })), /A gap stays a gap/);
});

test('sizeNotes(text) name what the publisher calls an estimate', () => {
  assert.match(notes(sizeReport({ 2024: exact(1, 'estimated'), 2025: exact(2, 'estimated'), 2026: 3 })), /The publisher calls 2024 and 2025 an estimate/);
});

test('sizeNotes(text) say that a rate alone gives no column a height', () => {
  assert.match(notes(sizeReport({}, {}, { rate: exact(5), from: 2025, to: 2026 })), /no column has a height/);
});

test('sizeNotes(text) say nothing of a plain published series', () => {
  assert.equal(notes(sizeReport({ 2024: 1, 2025: 2 }, { baseYear: 2024 })), '');
});

test('sizeNotes(text) end with the document’s own remark', () => {
  assert.equal(notes(sizeReport({ 2024: 1 }, {}, { note: 'Current prices.' })), 'Current prices.');
});

test('sizeMissing(text) names what the full report gives', () => {
  assert.equal(plain(sizeMissing(textOf(iot))), 'The full report gives 2021–2023.');
});

test('sizeMissing(text) is absent where nothing is missing', () => {
  assert.equal(sizeMissing(textOf(sizeReport({ 2024: 1 }))), undefined);
});

test('sizeSummary(text) of the real report says level, trend, status and gaps', () => {
  assert.equal(
    plain(sizeSummary(textOf(iot))),
    'Column chart of the years 2024 to 2031. 2024: USD 54.94 bn, reported. 2031: USD 150.11 bn, reported forecast. ' +
      'Stated compound growth: 15.4% a year, 2024–2031. Years: 2 published, 6 calculated. 2021–2023 are in the report but not disclosed here.',
  );
});

test('sizeSummary(text) of one year has no span', () => {
  assert.equal(plain(sizeSummary(textOf(sizeReport({ 2024: 5 }, { baseYear: 2024 })))), 'Column chart of the year 2024. 2024: USD 5.00 m, reported. Years: 1 published.');
});

test('point(point) of a calculated value says about, from where, and that nobody published it', () => {
  const text = textOf(iot);
  const point = text.series.points[3] ?? assert.fail();
  const { when, value, how: basis } = text.point(point);
  assert.deepEqual([when, plain(value)], ['2027, forecast', 'about USD 84.4 bn']);
  assert.equal(basis, 'Calculated from the 2024 value at the stated 15.4% a year; not a published figure');
});

test('point(point) of a reported value gives it as published', () => {
  assert.equal(how(iot, 2031), 'Reported forecast: USD 150,106.96 million, 2.7 times the 2024 value');
});

test('point(point) of a calculated value names the year that the rate starts from, not the history before it', () => {
  assert.match(how(sizeReport({ 2020: 50, 2024: 100, 2026: 121 }, { baseYear: 2024 }, { rate: exact(10), from: 2024, to: 2026 }), 2025), /from the 2024 value/);
});

test('point(point) tells an undisclosed year from one without a usable value', () => {
  const report = sizeReport({ 2024: 1, 2025: undisclosed, 2027: 3 });
  assert.equal(how(report, 2025), 'In the report, not disclosed here');
  assert.equal(how(report, 2026), 'No usable value was supplied for this year');
});

test('point(point) says a figure’s own note and source', () => {
  const figure = { kind: 'exact', value: 1, status: 'estimated', note: 'Excludes services.', source: 'Bureau of kites' } as const;
  assert.equal(how(sizeReport({ 2024: figure }), 2024), 'Estimated: USD 1 million. Excludes services. Source: Bureau of kites');
});

test('point(point) names both ends of a band', () => {
  const scenarios = [
    { kind: 'low', values: [{ year: 2024, figure: exact(90) }] },
    { kind: 'high', values: [{ year: 2024, figure: exact(130) }] },
  ] as const;
  assert.equal(how(sizeReport({ 2024: 100 }, {}, { scenarios }), 2024), 'Reported: USD 100 million. Low USD 90 m, high USD 130 m');
});

test('label(point) has two decimals for a reported value and one for a calculated one', () => {
  const text = textOf(iot);
  assert.deepEqual(text.series.points.map((point) => text.label(point, 2)), ['54.94', '63.4', '73.2', '84.4', '97.4', '112.4', '129.8', '150.11']);
});

test('label(point) keeps two digits of very small values', () => {
  const text = textOf(sizeReport({ 2024: 0.012, 2025: 0.034 }, {}, { unit: { kind: 'percent' } }));
  assert.deepEqual(text.series.points.map((point) => text.label(point, 2)), ['0.012', '0.034']);
});

test('label(point) qualifies what is not exact', () => {
  const text = textOf(sizeReport({ 2024: about(500), 2025: range(620, 660), 2026: atLeast(800) }, {}, { unit: { kind: 'money', scale: 'billion' } }));
  assert.deepEqual(text.series.points.map((point) => plain(text.label(point, 2))), ['about 500', '620–660', 'over 800']);
});

test('keyEntries() of the real report are base year, forecast and calculated', () => {
  assert.deepEqual(textOf(iot).keyEntries(), ['base', 'forecast', 'derived']);
});

test('keyEntries() do not call an estimate reported', () => {
  assert.deepEqual(textOf(sizeReport({ 2023: exact(1, 'estimated'), 2024: 2 }, { baseYear: 2024 })).keyEntries(), ['estimated']);
});

test('sizeTable(text) of the real report says each number’s status', () => {
  assert.deepEqual(rows(iot), [
    '2021–2023 | not disclosed | In the report',
    '2024 | 54,942.27 | Reported',
    '2025 | 63,403 | Calculated',
    '2026 | 73,168 | Calculated',
    '2027 | 84,435 | Calculated',
    '2028 | 97,438 | Calculated',
    '2029 | 112,444 | Calculated',
    '2030 | 129,760 | Calculated',
    '2031 | 150,106.96 | Reported forecast',
  ]);
});

test('sizeTable(text, short) calls a reported forecast a forecast', () => {
  assert.equal(rows(iot, true).at(-1), '2031 | 150,106.96 | Forecast');
});

test('sizeTable(text, short) still says what is only an estimate', () => {
  assert.deepEqual(rows(sizeReport({ 2024: 1, 2025: exact(2, 'estimated') }, { baseYear: 2024 }), true), ['2024 | 1 | Reported', '2025 | 2 | Estimated forecast']);
});

test('sizeTable(text) has columns for the ends of a band', () => {
  const scenarios = [
    { kind: 'low', values: [{ year: 2025, figure: exact(90) }] },
    { kind: 'high', values: [{ year: 2025, figure: exact(130) }] },
  ] as const;
  const report = sizeReport({ 2024: 100, 2025: 110 }, { baseYear: 2024 }, { scenarios });
  assert.deepEqual(sizeTable(textOf(report), sizeTableWords).columns.map(({ label }) => label), ['Year', 'USD million', 'Low', 'High', 'Basis']);
  assert.deepEqual(rows(report), ['2024 | 100 |  |  | Reported', '2025 | 110 | 90 | 130 | Reported forecast']);
});

test('sizeTable(text) tells undisclosed years from those without a value, and names the years after the data', () => {
  const report = sizeReport({ 2024: 1, 2025: undisclosed, 2027: 3 }, { timeline: { from: 2024, to: 2029 } });
  assert.deepEqual(rows(report).slice(1), ['2025 | not disclosed | In the report', '2026 | no value | no value', '2027 | 3 | Reported forecast', '2028–2029 | not disclosed | In the report']);
});

test('subtitle(table) names measure and unit, or measure and years', () => {
  const text = textOf(iot);
  assert.deepEqual([text.subtitle(false), plain(text.subtitle(true))], ['Market size, USD billion', 'Market size, 2021–2031']);
});

test('growth() signs a rate of growth', () => {
  const rates = [exact(15.4), exact(-4.2), range(2.5, 3.5), about(7), undisclosed].map((rate) => plain(textOf(sizeReport({ 2024: 1 }, {}, { rate })).growth()));
  assert.deepEqual(rates, ['+15.4% a year', '−4.2% a year', '+2.5–3.5% a year', 'about +7% a year', '']);
});
