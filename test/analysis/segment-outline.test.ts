/** The outline of all divisions: what it holds, what it says, its table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentOutlineTable } from '../../src/analysis/segment-outline-table.js';
import { SegmentOutlineText, type OutlineLanguage } from '../../src/analysis/segment-outline-text.js';
import { hasBody, nodeOf, segmentOutline, type SegmentOutlineTree } from '../../src/analysis/segment-outline.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { segmentOutlineWords } from '../../src/i18n/en/segment-outline.js';
import type { Report } from '../../src/model/report.js';
import type { Segment } from '../../src/model/segmentation.js';
import { readReport } from '../data/read-report.js';

const real = readReport('iot-medical-devices') as Report;
const sample = readReport('sample-disclosed') as Report;
const language: OutlineLanguage = { lang: 'en', amount: amountWords, frame: frameWords, words: segmentOutlineWords };
const report = (segments: readonly Segment[], more: Partial<Report> = {}): Report => ({ schemaVersion: 1, title: 'Kites', segmentations: [{ id: 'use', name: 'End Use', segments }], ...more });

function treeOf(one: Report, wanted?: string): SegmentOutlineTree {
  const tree = segmentOutline(one, wanted, 'Region');
  if (!tree) throw new Error('no tree');
  return tree;
}

const names = ({ nodes }: SegmentOutlineTree): readonly string[] => nodes.map(({ item }) => item.name);
const textOf = (one: Report): SegmentOutlineText => new SegmentOutlineText(one, language);
const figuresOf = (one: Report, id: string): readonly string[] => {
  const node = nodeOf(treeOf(one), { kind: 'segment', id });
  return node ? textOf(one).figures(node.item) : ['no such segment'];
};

test('segmentOutline(report) has every segment, region and country line of the real report', () => {
  const wanted = [...(real.regions ?? []).flatMap(({ name, countries }) => [name, ...countries.map((line) => line.name)]), 'BP', 'Glucose', 'Pumps', 'WiFi', 'Nursing Homes', 'Geography'];
  const all = names(treeOf(real));
  assert.deepEqual(wanted.filter((name) => !all.includes(name)), []);
});

test('segmentOutline(report) shows one division alone where it is asked for', () => {
  const tree = treeOf(real, 'connectivity');
  assert.deepEqual([tree.only?.name, names(tree)], ['Connectivity', ['Bluetooth', 'WiFi']]);
});

test('segmentOutline(report) shows all where no division has the wanted id', () => {
  assert.deepEqual(treeOf(real, 'colour').roots.map(({ item }) => item.name), ['Product', 'Connectivity', 'End User', 'Geography']);
});

test('segmentOutline(report) adds regions that no division claims', () => {
  const one = report([{ id: 'a', name: 'A' }], { regions: [{ id: 'eu', name: 'Europe', countries: [] }] });
  assert.deepEqual(names(treeOf(one)), ['End Use', 'A', 'Region', 'Europe']);
});

test('segmentOutline(report) gives nothing for a report that divides nothing', () => {
  assert.deepEqual([segmentOutline({ schemaVersion: 1, title: 'Kites' }, undefined, 'Region'), segmentOutline(report([]), undefined, 'Region')], [undefined, undefined]);
});

test('segmentOutline(report) takes 64 levels and 100,000 segments', () => {
  const deep = Array.from({ length: 60 }).reduce<Segment>((below, _, i) => ({ id: `s${i}`, name: `Level ${i}`, segments: [below] }), { id: 'bottom', name: 'Bottom' });
  const wide = Array.from({ length: 100_000 }, (_, i) => ({ id: `w${i}`, name: `Segment ${i}` }));
  const start = performance.now();
  assert.equal(treeOf(report([deep, ...wide])).nodes.length, 100_061);
  assert.ok(performance.now() - start < 1500);
});

test('nodeOf(tree, part) finds a region that is selected as a segment, and nothing for a player', () => {
  const tree = treeOf(real);
  assert.deepEqual([nodeOf(tree, { kind: 'segment', id: 'asia-pacific' })?.item.name, nodeOf(tree, { kind: 'country', id: 'japan' })?.item.name, nodeOf(tree, { kind: 'player', id: 'wearable' })], ['Asia Pacific', 'Japan', undefined]);
});

test('hasBody(part) is false for a name with one claim', () => {
  const tree = treeOf(report([{ id: 'a', name: 'A', claims: [{ kind: 'other', quote: 'is red' }] }, { id: 'b', name: 'B', text: 'Red.' }]));
  assert.deepEqual(tree.roots.map(({ item }) => hasBody(item)), [false, true]);
});

test('headline(tree) names what the market is divided by', () => {
  assert.equal(textOf(real).headline(treeOf(real)), 'Divided by product, connectivity, end user and geography');
});

test('headline(tree) of one division names its parts where they are few', () => {
  assert.equal(textOf(real).headline(treeOf(real, 'product')), 'Three product segments: Wearable, Implant and Pumps');
  assert.equal(textOf(real).headline(treeOf(real, 'geography')), 'Five regions');
});

test('subtitle(tree) counts segments, regions and lines', () => {
  assert.equal(textOf(real).subtitle(treeOf(real)), '\u206814 segments, 5 regions, 25 countries and groups\u2069');
});

test('figures(part) says share, size and growth of the base year as published', () => {
  assert.deepEqual(figuresOf(sample, 'worn-on-the-body'), ['58% of the market, USD\u00a023.20\u00a0bn in 2024', 'grows 12.8% a year, 2024–\u20602031']);
});

test('figures(part) invents nothing where nothing is disclosed', () => {
  const one = report([{ id: 'a', name: 'A', shares: [{ year: 2024, figure: { kind: 'undisclosed', status: 'undisclosed' } }], growth: { rate: { kind: 'undisclosed', status: 'undisclosed' } } }]);
  assert.deepEqual(figuresOf(one, 'a'), []);
});

test('figures(part) takes the latest year where the base year is not known, and says how a figure is known', () => {
  const share = (year: number, value: number) => ({ year, figure: { kind: 'bound', bound: 'min', value, status: 'estimated' } as const });
  assert.deepEqual(figuresOf(report([{ id: 'a', name: 'A', shares: [share(2022, 40), share(2023, 41)] }], { baseYear: 2024 }), 'a'), ['over 41% of the market (estimated) in 2023']);
});

test('claim(part) quotes one that ranks before others', () => {
  const pumps = nodeOf(treeOf(real), { kind: 'segment', id: 'wearable' });
  assert.equal(pumps && textOf(real).claim(pumps.item), '“a major share of the market”');
});

test('segmentOutlineTable(tree) has every year, and rows that stand for parts', () => {
  const table = segmentOutlineTable(treeOf(sample), sample, language);
  assert.ok(table.columns.length > 20);
  const row = table.rows.find(({ cells }) => cells[0] === 'Worn on the body');
  assert.deepEqual([row?.depth, row?.part, row?.status, row?.cells[4], row?.cells.at(-3)], [1, { kind: 'segment', id: 'worn-on-the-body' }, 'reported', '58', '12.8%']);
});

test('segmentOutlineTable(tree) of the real report has claims and no figure', () => {
  const table = segmentOutlineTable(treeOf(real), real, language);
  assert.deepEqual(table.columns.map(({ label }) => label), ['Segment or region', 'The report says', 'Basis']);
  assert.deepEqual(table.rows.slice(0, 2).map(({ cells, status }) => [cells, status]), [[['Product', '', ''], undefined], [['Wearable', 'a major share of the market', 'Not disclosed'], 'undisclosed']]);
});
