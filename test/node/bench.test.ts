/** The bench measures on reports without faults, and its sums are right. What it measures is never asserted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapSample } from '../../bench/data/map.js';
import { playersSample } from '../../bench/data/players.js';
import { sizeSample } from '../../bench/data/size-chart.js';
import { treemapSample, type PlainSegment } from '../../bench/data/treemap.js';
import { squarify } from '../../bench/pages/hand-written/squarify.js';
import { median, pairedRatio, rotate, slope } from '../../bench/statistics.js';
import { parseReport } from '../../src/model/parse-report.js';

const samples = {
  'sizeSample()': sizeSample(),
  'sizeSample(99)': sizeSample(99),
  'treemapSample(10)': treemapSample(10),
  'treemapSample(5000, 2)': treemapSample(5000, 2),
  'mapSample(false)': mapSample(false),
  'mapSample(true)': mapSample(true),
  'playersSample(15)': playersSample(15),
  'playersSample(1000, 3)': playersSample(1000, 3),
};
for (const [call, { report }] of Object.entries(samples)) {
  test(`${call} gives a report that parseReport finds nothing wrong with`, () => assert.deepEqual(parseReport(report).issues, []));
  test(`${call} gives a report that says it is a sample`, () => assert.equal(report.sample, true));
}

const countLeaves = ({ children }: PlainSegment): number => children?.reduce((sum, child) => sum + countLeaves(child), 0) ?? 1;

for (const leaves of [10, 250, 5000, 50000]) {
  test(`treemapSample(${leaves}) has ${leaves} leaves`, () => assert.equal(countLeaves(treemapSample(leaves).plain.root), leaves));
}

test('treemapSample(leaves) takes no number that it has no division for', () => {
  assert.throws(() => treemapSample(11), new Error('treemapSample(leaves): found 11, want 10, 250, 5000, 50000'));
});

test('treemapSample(leaves, seed) gives other values to the same names', () => {
  const [first, second] = [0, 1].map((seed) => treemapSample(10, seed).plain.root.children ?? []);
  assert.deepEqual(first?.map(({ name }) => name), second?.map(({ name }) => name));
  assert.notDeepEqual(first, second);
});

test('treemapSample(leaves) gives the same each time', () => assert.deepEqual(treemapSample(250), treemapSample(250)));

test('mapSample(true) has a line for each country of each region, and none twice', () => {
  const codes = mapSample(true).plain.regions.flatMap(({ lines }) => lines.map(({ code }) => code));
  assert.ok(codes.length > 190, `${codes.length} countries`);
  assert.equal(new Set(codes).size, codes.length);
});

test('playersSample(count) gives shares that sum to less than 100', () => {
  const sum = playersSample(1000).plain.players.reduce((total, { share = 0 }) => total + share, 0);
  assert.ok(sum > 50 && sum < 100, String(sum));
});

test('squarify(root, width, height) fills the room with all leaves and overlaps none', () => {
  const tiles = squarify(treemapSample(250).plain.root, 600, 300);
  const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
  assert.equal(tiles.length, 250);
  assert.ok(Math.abs(area - 180000) < 1e-6, String(area));
  assert.ok(tiles.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width < 600.001 && y + height < 300.001));
});

test('median(values) is the middle one, in whatever order they come', () => assert.equal(median([9, 1, 5]), 5));

test('median(values) of an even number is the mean of the two in the middle', () => assert.equal(median([1, 2, 4, 100]), 3));

test('median([]) is no number', () => assert.equal(median([]), NaN));

test('pairedRatio(own, other) compares within each turn before it takes the median', () => {
  assert.equal(pairedRatio([10, 100, 30], [5, 50, 10]), 2);
});

test('slope(points) is that of the line through them', () => assert.equal(slope([[0, 7], [40, 87], [80, 167]]), 2));

test('slope(points) takes noise on both sides of a line for no slope', () => assert.equal(slope([[0, 1], [1, 3], [2, 3], [3, 1]]), 0));

test('slope(points) of one point is no number', () => assert.equal(slope([[1, 1]]), NaN));

test('rotate(list, by) begins later and ends with what it passed over', () => assert.deepEqual(rotate(['a', 'b', 'c'], 4), ['b', 'c', 'a']));
