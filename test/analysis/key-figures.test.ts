import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyFigures } from '../../src/analysis/key-figures.js';
import { KeyFiguresText } from '../../src/analysis/key-figures-text.js';
import { sizeSeries } from '../../src/analysis/market-size.js';
import { reportFacts } from '../../src/analysis/report-facts.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { keyFiguresWords } from '../../src/i18n/en/key-figures.js';
import type { Report } from '../../src/model/report.js';
import { about, atLeast, exact, galleryReport, range, sizeReport, undisclosed } from './market-size-report.js';

const textOf = (report: Report): KeyFiguresText =>
  new KeyFiguresText(report, keyFigures(report), reportFacts(report, 'en', keyFiguresWords), { lang: 'en', amount: amountWords, frame: frameWords, words: keyFiguresWords });

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const headline = (report: Report): string => plain(textOf(report).headline());
const yearsOf = (report: Report): readonly number[] | undefined => keyFigures(report)?.sizes.map(({ year }) => year);
const labels = (report: Report): readonly string[] => (keyFigures(report)?.sizes ?? []).map((size) => `${plain(textOf(report).amount(size.figure)?.text ?? 'none')}: ${textOf(report).label(size)}`);

const real = galleryReport('iot-medical-devices');

test('keyFigures(report) takes the base year and the last value, in any order of the data', () => {
  assert.deepEqual(yearsOf(sizeReport({ 2019: 1, 2024: 2, 2031: 4, 2030: 3 }, { baseYear: 2024 })), [2024, 2031]);
});

test('keyFigures(report) takes the first value where the base year is the last', () => {
  assert.deepEqual(yearsOf(sizeReport({ 2019: 1, 2021: 1.5, 2024: 2 }, { baseYear: 2024 })), [2019, 2024]);
});

test('keyFigures(report) starts where the stated rate starts', () => {
  assert.deepEqual(yearsOf(sizeReport({ 2024: 2, 2025: 2.2, 2031: 4 }, { baseYear: 2024 }, { rate: exact(10), from: 2025 })), [2025, 2031]);
});

test('keyFigures(report) keeps a last year that is not disclosed', () => {
  assert.deepEqual(labels(sizeReport({ 2024: 2, 2031: undisclosed }, { baseYear: 2024 })), ['USD 2.00 m: 2024, reported base year', 'none: 2031, forecast']);
});

test('keyFigures(report) gives nothing where the document names neither size nor rate', () => {
  assert.equal(keyFigures({ schemaVersion: 1, title: 'Kites Market', baseYear: 2024 }), undefined);
});

test('keyFigures(report) has no scale for one size', () => {
  assert.equal(keyFigures(sizeReport({ 2024: 2 }))?.peak, undefined);
});

test('keyFigures(report) has no scale where a size is negative', () => {
  assert.equal(keyFigures(sizeReport({ 2024: 2, 2031: -1 }))?.peak, undefined);
});

test('keyFigures(report) scales to the sizes, not to a scenario', () => {
  const scenarios = [{ kind: 'high' as const, values: [{ year: 2031, figure: exact(9) }] }];
  assert.equal(keyFigures(sizeReport({ 2024: 2, 2031: 4 }, {}, { scenarios }))?.peak, 4);
});

test('keyFigures(report) leaves room for the arrow of a limit', () => {
  assert.equal(keyFigures(sizeReport({ 2024: 2, 2031: atLeast(100) }))?.peak, 105);
});

for (const name of ['iot-medical-devices', 'sample-disclosed', 'negative-growth', 'one-year', 'zero-values']) {
  test(`keyFigures(report) compares the published ends that the size chart of ${name} compares`, () => {
    const report = galleryReport(name);
    const { start, end } = sizeSeries(report) ?? {};
    const published = [...new Set([start, end])].filter((point) => point?.figure).map((point) => point?.year);
    assert.deepEqual(yearsOf(report), published);
  });
}

test('KeyFiguresText.headline() says both ends of the real report', () => {
  assert.equal(headline(real), 'A USD 54.94 bn market in 2024, expected to reach USD 150.11 bn by 2031');
});

test('KeyFiguresText.subtitle() names the market that the headline does not', () => {
  assert.equal(textOf(real).subtitle(), 'IoT medical devices');
});

test('KeyFiguresText.subtitle() does not name the market twice', () => {
  assert.equal(textOf(sizeReport({}, { marketName: 'kites market' }, { rate: exact(3) })).subtitle(), '');
});

test('KeyFiguresText.headline() says a fall', () => {
  assert.equal(headline(sizeReport({ 2024: 900, 2031: 700 }, { baseYear: 2024 })), 'A USD 900.00 m market in 2024, expected to fall to USD 700.00 m by 2031');
});

test('KeyFiguresText.headline() expects nothing of the past', () => {
  assert.equal(headline(sizeReport({ 2019: 500, 2024: 900 }, { baseYear: 2024 })), 'A USD 500.00 m market in 2019, USD 900.00 m in 2024');
});

test('KeyFiguresText.headline() keeps "about" and "over", and puts no article before them', () => {
  assert.equal(headline(sizeReport({ 2024: about(500), 2031: atLeast(800) }, { baseYear: 2024 })), 'A market of about USD 500 m in 2024, expected to reach over USD 800 m by 2031');
});

test('KeyFiguresText.headline() says ranges that meet without a direction', () => {
  assert.equal(headline(sizeReport({ 2024: range(500, 600), 2031: range(550, 700) }, { baseYear: 2024 })), 'A market of USD 500–600 m in 2024, expected to be at USD 550–700 m by 2031');
});

test('KeyFiguresText.headline() says one size and the rate', () => {
  assert.equal(headline(sizeReport({ 2024: 500 }, { baseYear: 2024 }, { rate: exact(4.5) })), 'A USD 500.00 m market in 2024, expected to grow 4.5% a year');
});

test('KeyFiguresText.headline() says a rate alone', () => {
  assert.equal(headline(sizeReport({}, {}, { rate: exact(-3) })), 'Kites Market expected to shrink 3% a year');
});

test('KeyFiguresText.headline() says that a limit of a falling rate is one of more', () => {
  const rate = { kind: 'bound' as const, bound: 'max' as const, value: -3, status: 'reported' as const };
  assert.equal(headline(sizeReport({}, {}, { rate })), 'Kites Market expected to shrink over 3% a year');
});

test('KeyFiguresText.headline() gives a rate around zero no direction', () => {
  assert.equal(headline(sizeReport({}, {}, { rate: range(-1, 2) })), 'Kites Market expected to change −1 – 2% a year');
});

test('KeyFiguresText.headline() says that nothing is disclosed', () => {
  assert.equal(headline(sizeReport({ 2024: undisclosed, 2031: undisclosed }, { baseYear: 2024 })), 'Kites Market: size not disclosed here');
});

test('KeyFiguresText.headline() is the title of a report without numbers', () => {
  assert.equal(headline({ schemaVersion: 1, title: 'Kites Market', pages: 12 }), 'Kites Market');
});

test('KeyFiguresText.label(size) says how each size is known', () => {
  assert.deepEqual(labels(sizeReport({ 2024: exact(500, 'estimated'), 2031: exact(900, 'derived') }, { baseYear: 2024 })), [
    'USD 500.00 m: 2024, estimated base year',
    'USD 900.00 m: 2031, calculated forecast',
  ]);
});

test('KeyFiguresText.scenarios(size) says low and high', () => {
  const scenarios = [{ kind: 'low' as const, values: [{ year: 2031, figure: exact(700) }] }, { kind: 'high' as const, values: [{ year: 2031, figure: exact(950) }] }];
  const report = sizeReport({ 2024: 500, 2031: 900 }, { baseYear: 2024 }, { scenarios });
  assert.deepEqual(keyFigures(report)?.sizes.map((size) => plain(textOf(report).scenarios(size))), ['', 'low USD 700.00 m, high USD 950.00 m']);
});

test('KeyFiguresText.notes() gives remarks and sources with their year', () => {
  const figure = { kind: 'exact' as const, value: 500, status: 'reported' as const, note: 'Excludes services.', source: 'Annual report' };
  assert.deepEqual(textOf(sizeReport({ 2024: figure }, {}, { note: 'Current prices.' })).notes(), ['Current prices.', '2024: Excludes services. Source: Annual report.']);
});

test('reportFacts(report) writes a publication date as exactly as the source', () => {
  const date = (published: string) => reportFacts({ schemaVersion: 1, title: 'A', published }, 'en', keyFiguresWords)[0]?.value;
  assert.deepEqual(['2025', '2025-03', '2025-03-09'].map(date), ['2025', 'March 2025', 'March 9, 2025']);
});

test('reportFacts(report) names the place of the scope, the publisher and the edition', () => {
  const report: Report = { schemaVersion: 1, title: 'A', edition: 'Third', publisher: { name: 'Kite Press' }, scope: { kind: 'country', place: 'India' } };
  assert.deepEqual(reportFacts(report, 'en', keyFiguresWords).map(({ value }) => value), ['Third', 'India', 'Kite Press']);
});

test('reportFacts(report) names a level that has no word of the publisher', () => {
  assert.equal(reportFacts({ schemaVersion: 1, title: 'A', concentration: { level: 'medium' } }, 'en', keyFiguresWords)[0]?.value, 'Medium');
});

test('KeyFiguresText.summary() says how much there is to read, and no number twice', () => {
  assert.equal(textOf(real).summary(), 'Key figures: market size in 2024 and 2031, growth a year, and six facts about the report.');
});
