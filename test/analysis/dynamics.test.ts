import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameMatrices } from '../../src/analysis/analysis-frames.js';
import { factorLists } from '../../src/analysis/dynamics.js';
import { dynamicsText, type DynamicsText } from '../../src/analysis/dynamics-text.js';
import { dynamicsWords } from '../../src/i18n/en/dynamics.js';
import type { AnalysisFrame, MarketDynamics } from '../../src/model/narrative.js';
import type { Report } from '../../src/model/report.js';
import { galleryReport } from './market-size-report.js';

const iot = galleryReport('iot-medical-devices');
const reportOf = (dynamics: MarketDynamics, more: Partial<Report> = {}): Report => Object.freeze({ schemaVersion: 1, title: 'Kites Market', dynamics, ...more });
const textOf = (report: Report): DynamicsText => dynamicsText(report, factorLists(report), frameMatrices(report), dynamicsWords);
const framesOf = (...frames: readonly AnalysisFrame[]): Report => Object.freeze({ schemaVersion: 1, title: 'Kites Market', frames });
const swot: AnalysisFrame = { kind: 'swot', name: 'SWOT analysis', items: [{ name: 'Strengths', text: 'Light.' }, { name: 'Weaknesses' }] };
const FORCES = ['Threat of new entrants', 'Power of buyers', 'Power of suppliers', 'Threat of substitutes', 'Competitive rivalry'];
const porter: AnalysisFrame = { kind: 'porter', name: 'Five forces', items: FORCES.map((name) => ({ name, text: 'Strong.' })) };

test('factorLists(report) gives the real report’s three kinds, four factors each', () => {
  assert.deepEqual(factorLists(iot).map(({ kind, factors }) => [kind, factors.length]), [['drivers', 4], ['restraints', 4], ['opportunities', 4]]);
});

test('factorLists(report) splits a text into its paragraphs', () => {
  assert.deepEqual(factorLists(iot)[0]?.factors.map(({ paragraphs }) => paragraphs.length), [0, 0, 0, 3]);
});

test('factorLists(report) leaves out kinds that the report has not', () => {
  assert.deepEqual(factorLists(reportOf({ restraints: [{ name: 'Rain' }], drivers: [] })).map(({ kind }) => kind), ['restraints']);
});

test('factorLists(report) gives nothing for a report without dynamics', () => {
  assert.deepEqual(factorLists({ schemaVersion: 1, title: 'Kites Market' }), []);
});

test('dynamicsText(report) says of the real report what it explains', () => {
  assert.deepEqual(textOf(iot), {
    heading: 'Increased adoption of telemedicine drives the market; limited interoperability standards hold it back',
    subheading: 'Four drivers, four restraints, four opportunities named in the report',
    summary: 'Three of twelve have a text to open.',
  });
});

test('dynamicsText(report) counts where the report explains nothing', () => {
  const text = textOf(reportOf({ drivers: [{ name: 'Wind' }], opportunities: [{ name: 'Schools' }, { name: 'Beaches' }] }));
  assert.deepEqual(text, { heading: 'One driver, two opportunities', subheading: 'Named in the report', summary: '' });
});

test('dynamicsText(report) makes a headline of a restraint alone', () => {
  assert.equal(textOf(reportOf({ restraints: [{ name: 'Power lines', text: 'They are in the way.' }] })).heading, 'Power lines hold the market back');
});

test('dynamicsText(report) counts rather than make a sentence that may be wrong', () => {
  assert.equal(textOf(reportOf({ drivers: [{ name: 'Wind and weather', text: 'Both help.' }] })).heading, 'One driver');
});

test('dynamicsText(report) makes no English sentence of names in another language', () => {
  assert.equal(textOf(reportOf({ drivers: [{ name: 'Mehr Wind', text: 'Er trägt.' }] }, { lang: 'de' })).heading, 'One driver');
});

test('dynamicsText(report) makes no headline of a name as long as a paragraph', () => {
  assert.equal(textOf(reportOf({ drivers: [{ name: 'Wind '.repeat(20), text: 'It blows.' }] })).heading, 'One driver');
});

test('dynamicsText(report) names the frame that stands alone, and its fields', () => {
  assert.deepEqual(textOf(framesOf(swot)), { heading: 'SWOT analysis', subheading: 'Strengths, Weaknesses', summary: '' });
});

test('frameMatrices(report) leaves out a frame that has only headings', () => {
  assert.deepEqual(frameMatrices(framesOf({ kind: 'pest', name: 'PEST', items: [{ name: 'Political' }, { name: 'Economic', text: ' ' }] }, swot)).map(({ kind }) => kind), ['swot']);
});

test('frameMatrices(report, kind) gives one kind', () => {
  assert.deepEqual(frameMatrices(framesOf(swot, porter), 'porter').map(({ name }) => name), ['Five forces']);
});

test('frameMatrices(report) puts rivalry into the middle of five forces', () => {
  const [matrix] = frameMatrices(framesOf(porter));
  assert.deepEqual([matrix?.isCentred, matrix?.fields[2]?.name, matrix?.fields.length], [true, 'Competitive rivalry', 5]);
});

test('frameMatrices(report) keeps the order of forces without rivalry', () => {
  const [matrix] = frameMatrices(framesOf({ ...porter, items: porter.items.slice(0, 4) }));
  assert.deepEqual([matrix?.isCentred, matrix?.fields.map(({ name }) => name)], [false, FORCES.slice(0, 4)]);
});
