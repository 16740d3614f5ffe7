import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRegions } from '../../src/analysis/region-places.js';
import type { Region } from '../../src/model/region.js';
import { finder, line, region } from './regions-report.js';

const place = (...regions: readonly Region[]) => placeRegions(regions, finder, (name) => `found ${name}`);
const linesOf = (...regions: readonly Region[]) => Object.fromEntries([...place(...regions).regions.values()].flatMap(({ lines }) => [...lines]));

test('placeRegions(regions) takes explicit codes before names', () => {
  assert.deepEqual(linesOf(region('Europe', [line('Germany', { codes: ['MX'] })])), { germany: ['MX'] });
});

test('placeRegions(regions) gives "Rest of …" the region less all that is named', () => {
  const lines = linesOf(region('Europe', [line('Germany'), line('Rest of Europe', { kind: 'rest' })]), region('Islands', [line('Malta', { codes: ['MT'] })]));
  assert.deepEqual(lines['rest-of-europe'], ['AT', 'CH', 'FR']);
});

test('placeRegions(regions) reads "Rest of …" as a rest, whatever kind it is given', () => {
  assert.deepEqual(linesOf(region('Europe', [line('Germany'), line('Rest of Europe')]))['rest-of-europe'], ['AT', 'CH', 'FR', 'MT']);
});

test('placeRegions(regions) puts each country into one line: the one that names fewest', () => {
  assert.deepEqual(linesOf(region('Europe', [line('DACH', { kind: 'group' }), line('Germany')])), { dach: ['AT', 'CH'], germany: ['DE'] });
});

test('placeRegions(regions) covers a region without lines by its members', () => {
  assert.deepEqual(place(region('North America')).regions.get('north-america')?.codes, ['CA', 'US']);
});

test('placeRegions(regions) gives "Rest of the world" what no other region has', () => {
  assert.deepEqual(place(region('Europe'), region('Rest of the World')).regions.get('rest-of-the-world')?.codes, ['CA', 'MX', 'US']);
});

test('placeRegions(regions) names a line whose place is unknown, and places the others', () => {
  const { issues, regions } = place(region('Europe', [line('Germany'), line('Atlantis')]));
  assert.deepEqual(issues, [{ code: 'unknown-place', path: 'regions[0].countries[1].name', message: 'found Atlantis', severity: 'error' }]);
  assert.deepEqual(regions.get('europe')?.codes, ['DE']);
});

test('placeRegions(regions) names an unknown region without lines, and not one whose lines are known', () => {
  assert.deepEqual(place(region('Europe'), region('Atlantis'), region('Lands', [line('Germany')])).issues.map(({ path }) => path), ['regions[1].name']);
});

test('placeRegions(regions) names the rest of an unknown region', () => {
  assert.deepEqual(place(region('Lands', [line('Germany'), line('Rest of Lands', { kind: 'rest' })])).issues.map(({ path }) => path), ['regions[0].countries[1].name']);
});

test('placeRegions(regions) names a code that no country has', () => {
  assert.deepEqual(place(region('Europe', [line('Germany', { codes: ['DE', 'ZZ', 'AQ'] })])).issues.map(({ path }) => path), ['regions[0].countries[0].codes[1]']);
});
