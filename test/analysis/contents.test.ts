/** The table of contents as sentences and runs of words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsText, runText } from '../../src/analysis/contents-text.js';
import { contentsTree, headingRun } from '../../src/analysis/contents.js';
import { contentsWords } from '../../src/i18n/en/contents.js';
import type { ContentsEntry } from '../../src/model/narrative.js';
import type { Report } from '../../src/model/report.js';
import { readReport } from '../data/read-report.js';

const real = readReport('iot-medical-devices') as Report;
const report = (contents: readonly ContentsEntry[], more: Partial<Report> = {}): Report => ({ schemaVersion: 1, title: 'Kites Market', contents, ...more });
const runs = (one: Report): readonly string[] => (contentsTree(one)?.roots ?? []).map((node) => runText(node, one, contentsWords));
const text = (one: Report) => {
  const tree = contentsTree(one);
  return tree && contentsText(one, tree, contentsWords);
};
const entries = (titles: readonly string[]): readonly ContentsEntry[] => [{ title: 'Chapter', entries: titles.map((title) => ({ title })) }];

test('contentsTree(report) gives nothing for a report without contents', () => {
  assert.deepEqual([contentsTree(report([])), contentsTree({ schemaVersion: 1, title: 'Kites' })], [undefined, undefined]);
});

test('contentsTree(report) holds all 106 headings of the real report', () => {
  assert.equal(contentsTree(real)?.nodes.length, 106);
});

test('contentsText(report) says the pages, and does without them', () => {
  assert.deepEqual([text(real)?.heading, text(report([{ title: 'One' }]))?.heading], ['What the 377 pages contain', 'What the report contains']);
});

test('contentsText(report) counts chapters, headings and levels', () => {
  assert.equal(text(real)?.summary, 'Eight chapters with 98 headings below, five levels deep.');
});

test('runText(node) says once what all headings begin and end with, and leaves the market out', () => {
  assert.deepEqual(runs(real), [
    'Research Objectives and Assumptions; Research Methodology; Abbreviations',
    '',
    'Market Snapshot, By Product, Connectivity, End-User and Region',
    "Drivers, Restraints and Opportunities; PEST Analysis; Porter's Analysis",
    'By Product, Connectivity, End User and Geography, 2021 - 2031 (USD Million)',
    'Company Profiles: 15 headings',
    '',
    '',
  ]);
});

test('runText(node) ends a long run with how many more there are', () => {
  const run = runs(report(entries(Array.from({ length: 1000 }, (_, i) => `${'Kite '.repeat(8)}${String.fromCharCode(97 + (i % 26))}-${i}x y${i}`))))[0] ?? '';
  assert.match(run, /and 9\d\d more/);
  assert.ok(run.length < 400, `${run.length} characters`);
});

test('headingRun(titles) never takes a whole title for what is shared', () => {
  assert.deepEqual(headingRun(['Wind', 'Wind power'], []), { before: '', names: ['Wind', 'Wind power'], after: '' });
});

test('headingRun(titles) keeps equal titles apart', () => {
  assert.deepEqual(headingRun(['By wind', 'By wind'], []).names, ['wind', 'wind']);
});
