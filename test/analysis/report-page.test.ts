/** What stands on a report's page, and in which order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf, openValues, planPage } from '../../src/analysis/report-page.js';
import type { Report } from '../../src/model/report.js';
import { readReport } from '../data/read-report.js';

const EMPTY: Report = { schemaVersion: 1, title: 'Kites Market' };
const SIZE = { unit: { kind: 'money', currency: 'EUR', scale: 'million' }, values: [{ year: 2024, figure: { kind: 'exact', value: 1, status: 'reported' } }] } as const;
const PLAYER = { id: 'a', name: 'Aero', listings: [] } as const;
const HAPPENED = { date: '2024', text: 'A kite rose.' } as const;

const names = (report: Report, audit = false) =>
  planPage(report, [], audit).map(({ name, parts, asides }) => [name, parts.map((part) => part.name).join(' '), asides.map((part) => part.name).join(' ')].filter(Boolean).join(': '));

test('planPage(report) gives the real report everything that the press page has', () => {
  assert.deepEqual(names(readReport('iot-medical-devices') as Report), [
    'size: key-figures market-size-chart insights quoted-figures',
    'segments: segment-treemap segment-outline',
    'regions: regional-map',
    'dynamics: market-dynamics',
    'players: player-list: concentration-meter developments',
    'contents: contents',
  ]);
});

test('planPage(report) gives nothing for a title alone', () => {
  assert.deepEqual(planPage(EMPTY), []);
});

test('planPage(report) gives nothing for lists that are empty', () => {
  assert.deepEqual(planPage({ ...EMPTY, players: [], regions: [], segmentations: [], insights: [], developments: [], contents: [], dynamics: {}, frames: [] }), []);
});

test('planPage(report, issues, audit) ends with the audit where it is asked for', () => {
  assert.deepEqual(names({ ...EMPTY, marketSize: SIZE }, true), ['size: key-figures market-size-chart', 'audit: audit']);
});

test('planPage(report) puts what stands beside the players in their place where there are none', () => {
  assert.deepEqual(names({ ...EMPTY, developments: [HAPPENED] }), ['players: developments']);
});

test('planPage(report) names a section by what is in it', () => {
  const named = (report: Report) => planPage(report).map(({ namedBy }) => namedBy);
  assert.deepEqual(named({ ...EMPTY, developments: [HAPPENED] }), ['developments']);
  assert.deepEqual(named({ ...EMPTY, players: [PLAYER], developments: [HAPPENED] }), ['player-list']);
  assert.deepEqual(named({ ...EMPTY, marketSize: SIZE }), ['market-size-chart']);
  assert.deepEqual(named({ ...EMPTY, pages: 3 }), ['key-figures']);
});

test('planPage(report) has a meter for disclosed shares without a category', () => {
  const shares = [{ year: 2024, figure: { kind: 'exact', value: 40, status: 'reported' } }] as const;
  assert.deepEqual(names({ ...EMPTY, players: [{ ...PLAYER, shares }] }), ['players: player-list: concentration-meter']);
  assert.deepEqual(names({ ...EMPTY, players: [PLAYER] }), ['players: player-list']);
});

test('planPage(report) has no matrix for frames without text', () => {
  const frames = [{ kind: 'swot', name: 'SWOT', items: [{ name: 'Strengths' }] }] as const;
  assert.deepEqual(planPage({ ...EMPTY, frames }), []);
  assert.deepEqual(names({ ...EMPTY, frames: [{ ...frames[0], items: [{ name: 'Strengths', text: 'Wind.' }] }] }), ['dynamics: market-dynamics']);
});

test('planPage(report) has no treemap for regions, but their texts', () => {
  const geography = { id: 'geo', name: 'Geography', basis: 'regions', segments: [] } as const;
  assert.deepEqual(names({ ...EMPTY, segmentations: [geography] }), ['segments: segment-outline']);
});

test('planPage(report, issues) keeps a section that was lost to a fault, so that it can say so', () => {
  const fault = { code: 'wrong-type', path: 'players', message: 'found a string', severity: 'error' } as const;
  assert.deepEqual(planPage(EMPTY, [fault]).map(({ name }) => name), ['players']);
  assert.deepEqual(planPage(EMPTY, [{ ...fault, severity: 'warning' }]), []);
});

test('planPage(report) gives a section the heading and text of the source', () => {
  const [section] = planPage({ ...EMPTY, players: [PLAYER], sections: { players: { heading: 'Who makes kites', text: 'Few do.' } } });
  assert.deepEqual([section?.heading, section?.text], ['Who makes kites', 'Few do.']);
});

test('planPage(report) leaves the heading of the market size to its chart, or to the section where there is none', () => {
  const headings = (report: Report) => planPage(report).map(({ heading, parts }) => [heading, ...parts.map((part) => part.heading)]);
  const sections = { marketSize: { heading: 'Size' } };
  assert.deepEqual(headings({ ...EMPTY, marketSize: SIZE, sections }), [['', '', 'Size']]);
  assert.deepEqual(headings({ ...EMPTY, baseYear: 2024, sections }), [['Size', '']]);
});

test('planPage(report) does not say twice what opens the page', () => {
  const sections = { marketSize: { heading: 'Size', text: 'It is 1.' } };
  assert.deepEqual(planPage({ ...EMPTY, marketSize: SIZE, sections })[0]?.text, '');
  assert.deepEqual(planPage({ ...EMPTY, marketSize: SIZE, sections: { ...sections, overview: { text: 'Kites.' } } })[0]?.text, 'It is 1.');
});

test('leadOf(report) is the overview, else what the source says of the size, else nothing', () => {
  const marketSize = { text: 'It is 1.' };
  assert.equal(leadOf({ ...EMPTY, sections: { marketSize, overview: { text: 'Kites.' } } }), 'Kites.');
  assert.equal(leadOf({ ...EMPTY, sections: { marketSize } }), 'It is 1.');
  assert.equal(leadOf(EMPTY), '');
});

test('openValues(report) tells what has parts and no value', () => {
  assert.deepEqual(openValues(readReport('iot-medical-devices') as Report), { segments: true, regions: true });
  assert.deepEqual(openValues(readReport('sample-disclosed') as Report), { segments: false, regions: false });
  assert.deepEqual(openValues(EMPTY), { segments: false, regions: false });
});
