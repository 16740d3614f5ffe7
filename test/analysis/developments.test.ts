import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataTable } from '../../src/analysis/data-table.js';
import { companiesBeside, datedDevelopments, developmentAxis, developmentYears } from '../../src/analysis/developments.js';
import { developmentsTable } from '../../src/analysis/developments-table.js';
import { DevelopmentsText } from '../../src/analysis/developments-text.js';
import { developmentsTableWords } from '../../src/i18n/en/developments-table.js';
import { developmentsWords } from '../../src/i18n/en/developments.js';
import { developmentsWords as japaneseWords } from '../../src/i18n/ja/developments.js';
import type { Development } from '../../src/model/narrative.js';
import type { Report } from '../../src/model/report.js';
import { galleryReport } from './market-size-report.js';
import { player } from './players-report.js';

const iot = galleryReport('iot-medical-devices');
const reportOf = (developments: readonly (Partial<Development> & { readonly date: string })[], more: Partial<Report> = {}): Report =>
  Object.freeze({ schemaVersion: 1, title: 'Kites Market', developments: developments.map((one) => ({ text: 'It flew.', ...one })), ...more });

function textOf(report: Report): DevelopmentsText {
  const all = datedDevelopments(report);
  return new DevelopmentsText(report, all, developmentAxis(report, all), 'en', developmentsWords);
}

const tableOf = (report: Report): DataTable => developmentsTable(datedDevelopments(report), (one) => textOf(report).date(one), developmentsTableWords);

test('datedDevelopments(report) gives the newest first, a year after its months', () => {
  const report = reportOf([{ date: '2022' }, { date: '2023' }, { date: '2023-02' }, { date: '2023-02-03' }]);
  assert.deepEqual(datedDevelopments(report).map(({ development }) => development.date), ['2023-02-03', '2023-02', '2023', '2022']);
});

test('datedDevelopments(report) keeps the report’s order within one date', () => {
  const report = reportOf([{ date: '2023-02', text: 'First.' }, { date: '2023-02', text: 'Second.' }]);
  assert.deepEqual(datedDevelopments(report).map(({ development }) => development.text), ['First.', 'Second.']);
});

test('datedDevelopments(report) finds a player by name, alias and printed form', () => {
  const players = [player('Kites Ltd', [{ list: 'major', name: 'Kites Limited' }], { aliases: ['KL'] })];
  const [one] = datedDevelopments(reportOf([{ date: '2023', companies: ['kites  LTD', 'KL', 'Kites Limited', 'Kites'] }], { players }));
  assert.deepEqual(one?.companies.map((company) => company.player), ['kites-ltd', 'kites-ltd', 'kites-ltd', undefined]);
});

test('datedDevelopments(report) finds no player in the real report’s developments', () => {
  assert.deepEqual(datedDevelopments(iot).flatMap(({ companies }) => companies.flatMap((company) => company.player ?? [])), []);
});

test('datedDevelopments(report) links to http and https, and to nothing else', () => {
  const urls = ['https://www.example.com/a', 'HTTP://example.com', 'javascript:alert(1)', 'data:text/html,x', 'https://'];
  const links = datedDevelopments(reportOf(urls.map((url) => ({ date: '2023', url })))).map(({ link }) => link?.host);
  assert.deepEqual(links, ['example.com', 'example.com', undefined, undefined, undefined]);
});

test('datedDevelopments(report) gives nothing where the report names none', () => {
  assert.deepEqual(datedDevelopments({ schemaVersion: 1, title: 'Kites Market' }), []);
});

test('companiesBeside(development) leaves out what the heading names, but for players', () => {
  const players = [player('Acme')];
  const [one] = datedDevelopments(reportOf([{ date: '2023', heading: 'Acme buys Beta', companies: ['Acme', 'Beta', 'Gamma'] }], { players }));
  assert.deepEqual(one && companiesBeside(one).map(({ name }) => name), ['Acme', 'Gamma']);
});

test('developmentYears(developments) groups by year, newest first', () => {
  const years = developmentYears(datedDevelopments(reportOf([{ date: '2021' }, { date: '2023-02' }, { date: '2021-04' }])));
  assert.deepEqual(years.map(({ year, developments }) => [year, developments.length]), [[2023, 1], [2021, 2]]);
});

test('developmentAxis(report) is the real report’s timeline', () => {
  assert.deepEqual(developmentAxis(iot, datedDevelopments(iot)), { from: 2021, to: 2031 });
});

test('developmentAxis(report) reaches what lies outside the timeline', () => {
  const report = reportOf([{ date: '2019-03' }], { timeline: { from: 2021, to: 2030 }, studyPeriod: { from: 2025, to: 2031 } });
  assert.deepEqual(developmentAxis(report, datedDevelopments(report)), { from: 2019, to: 2031 });
});

test('developmentAxis(report) of one development alone is its year', () => {
  const report = reportOf([{ date: '2023-03' }]);
  assert.deepEqual(developmentAxis(report, datedDevelopments(report)), { from: 2023, to: 2023 });
});

test('headline() says how many and when the latest was', () => {
  assert.equal(textOf(iot).headline(), 'Two developments, the latest in September 2023');
});

test('headline() of one development names its day', () => {
  assert.equal(textOf(reportOf([{ date: '2023-09-14' }])).headline(), 'One development, on September 14, 2023');
});

test('subtitle() speaks of the timeline only where all lies on it', () => {
  const outside = reportOf([{ date: '2019' }], { timeline: { from: 2021, to: 2031 } });
  assert.deepEqual([textOf(iot).subtitle().replace('\u2060', ''), textOf(outside).subtitle()], ['Placed on the report’s timeline, 2021–2031', 'Newest first']);
});

test('summary() says from when to when', () => {
  assert.equal(textOf(iot).summary(), 'Two developments, newest first, from May 2023 to September 2023.');
});

test('together(developments) names the months of one year, else how many there are', () => {
  assert.deepEqual(textOf(iot).together(datedDevelopments(iot)), ['May, September 2023', '2 events']);
});

test('together(developments) does not make months of a date that is only a year', () => {
  const report = reportOf([{ date: '2023' }, { date: '2023-04' }]);
  assert.deepEqual(textOf(report).together(datedDevelopments(report)), ['2 events']);
});

test('mark(developments) of one says when and what', () => {
  assert.deepEqual(textOf(iot).mark(datedDevelopments(iot).slice(0, 1)), ['September 2023: Infosys, NVIDIA Corporation', 'September 2023', 'Infosys, NVIDIA Corporation']);
});

test('mark(developments) of many says from when to when', () => {
  const report = reportOf([{ date: '2022-12-30' }, { date: '2023-01-02' }]);
  assert.equal(textOf(report).mark(datedDevelopments(report))[0], 'December 2022 – January 2023: 2 events');
});

test('title(development) is empty where the report gives neither heading nor company', () => {
  const report = reportOf([{ date: '2023' }]);
  assert.deepEqual(datedDevelopments(report).map((one) => textOf(report).title(one)), ['']);
});

test('developmentsTable(developments) has a column only for what the report gives', () => {
  assert.deepEqual(tableOf(iot).columns.map(({ label }) => label), ['Date', 'Companies', 'What happened']);
});

test('developmentsTable(developments) marks the row of a player, and says what is missing in words', () => {
  const report = reportOf([{ date: '2023-04', companies: ['Acme'], heading: 'Lift-off' }, { date: '2022' }], { players: [player('Acme')] });
  assert.deepEqual(tableOf(report).rows, [
    { cells: ['April 2023', 'Lift-off', 'Acme', 'It flew.'], part: { kind: 'player', id: 'acme' } },
    { cells: ['2022', 'none', 'not named', 'It flew.'] },
  ]);
});

test('strip() ends its sentences as the language does', () => {
  const report = reportOf([{ date: '2023' }], { baseYear: 2024, studyPeriod: { from: 2021, to: 2031 } });
  const all = datedDevelopments(report);
  const inJapanese = new DevelopmentsText(report, all, developmentAxis(report, all), 'ja', japaneseWords);
  assert.deepEqual([textOf(report).strip(), inJapanese.strip()].map((text) => text.replaceAll('\u2060', '')), [
    'Timeline 2021–2031. Base year 2024. Study period 2021–2031.', '対象期間 2021–2031。基準年は2024年。調査対象期間 2021–2031。',
  ]);
});
