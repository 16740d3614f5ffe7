/** What a report's page says itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteSource, writePage } from '../../src/analysis/report-page-text.js';
import { reportWords } from '../../src/i18n/en/report.js';
import type { Report } from '../../src/model/report.js';
import { readReport } from '../data/read-report.js';

const EMPTY: Report = { schemaVersion: 1, title: 'Kites Market' };
const REAL = writePage(readReport('iot-medical-devices') as Report, reportWords, 'en');
const write = (report: Partial<Report>) => writePage({ ...EMPTY, ...report }, reportWords, 'en');

test('writePage(report, words, lang) writes the real report’s facts and source', () => {
  assert.equal(REAL.facts, '377 pages, timeline 2021–\u20602031');
  assert.equal(REAL.source[0],
    'Source for all figures: Internet of Things (IoT) Medical Devices Market report, timeline 2021–\u20602031. Base year 2024, study period 2025–\u20602031.');
});

test('writePage(report, words, lang) says what the real report keeps back', () => {
  assert.deepEqual(REAL.end, ['Values by segment and region are not disclosed here.', 'The full report has 377 pages.']);
});

test('writePage(report, words, lang) does not speak of values that are all there', () => {
  assert.deepEqual(writePage(readReport('sample-disclosed') as Report, reportWords, 'en').end, ['The full report has 120 pages.']);
});

test('writePage(report, words, lang) ends with the title where there is nothing else to say', () => {
  assert.deepEqual(write({}).end, ['Kites Market']);
});

test('writePage(report, words, lang) puts a short subtitle under the title, and a list of what is covered to the end', () => {
  assert.deepEqual([write({ subtitle: 'Forecast to 2031' }).subtitle, write({ subtitle: 'Forecast to 2031' }).source.length], ['Forecast to 2031', 1]);
  assert.equal(REAL.subtitle, '');
  assert.ok(REAL.source[1]?.startsWith('By Product: Wearable'));
});

test('writePage(report, words, lang) leaves out what the report does not say', () => {
  assert.deepEqual(write({}), {
    title: 'Kites Market', subtitle: '', lead: [], facts: '', end: ['Kites Market'], closing: { players: [] }, source: ['Source for all figures: Kites Market report.'],
  });
});

test('writePage(report, words, lang) names publisher, edition and licence', () => {
  assert.deepEqual(write({ publisher: { name: 'Wind Research' }, edition: '3rd edition', licence: 'CC BY 4.0' }).source,
    ['Source for all figures: Kites Market report, Wind Research, 3rd edition. Licence: CC BY 4.0']);
});

test('writePage(report, words, lang) calls a sample a sample', () => {
  assert.deepEqual(write({ sample: true }).source, ['Source: sample data, made up for Kites Market.']);
});

test('writePage(report, words, lang) counts one page as one', () => {
  assert.equal(write({ pages: 1 }).facts, '1 page');
  assert.equal(write({ pages: 1200 }).facts, '1,200 pages');
});

test('quoteSource(heading, paragraphs, words) names the heading before the first paragraph, or alone', () => {
  assert.deepEqual(quoteSource('Trends', ['One.', 'Two.'], reportWords), ['In the report under “Trends”: One.', 'Two.']);
  assert.deepEqual(quoteSource('Trends', [], reportWords), ['In the report under “Trends”.']);
  assert.deepEqual(quoteSource('', ['One.'], reportWords), ['One.']);
});

test('writePage(report, words, lang) quotes the headings of the lists, and the sentence on profiles with what they cover', () => {
  assert.deepEqual(REAL.closing.players, [
    'The report’s lists: “Major Players”, “Key players in IoT Medical Devices Market include:”',
    'For each market player, the profile in this report covers: Company Overview and Product Portfolio; Market Share Analysis; Key Developments; Financial Overview; Strategies; Company SWOT Analysis.',
  ]);
});
