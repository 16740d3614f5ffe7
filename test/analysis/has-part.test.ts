import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPart } from '../../src/analysis/has-part.js';
import { samePart } from '../../src/analysis/part-id.js';
import type { Report } from '../../src/model/report.js';
import type { Segment } from '../../src/model/segmentation.js';

const REPORT: Report = {
  schemaVersion: 1,
  title: 'Kites Market',
  baseYear: 2024,
  timeline: { from: 2021, to: 2031 },
  players: [{ id: 'aero', name: 'Aero', listings: [] }],
  regions: [{ id: 'asia', name: 'Asia', countries: [{ kind: 'country', id: 'japan', name: 'Japan' }] }],
  segmentations: [{ id: 'line', name: 'Line', segments: [{ id: 'single', name: 'Single', segments: [{ id: 'delta', name: 'Delta' }] }] }],
};

test('hasPart(report, part) finds each kind by its id', () => {
  const parts = [['player', 'aero'], ['region', 'asia'], ['country', 'japan'], ['segment', 'single'], ['segment', 'delta'], ['year', '2031']] as const;
  assert.deepEqual(parts.filter(([kind, id]) => !hasPart(REPORT, { kind, id })), []);
});

test('hasPart(report, part) finds nothing under another kind', () => {
  assert.deepEqual([hasPart(REPORT, { kind: 'player', id: 'asia' }), hasPart(REPORT, { kind: 'country', id: 'asia' })], [false, false]);
});

test('hasPart(report, part) finds nothing in an empty report, not even a year', () => {
  const empty: Report = { schemaVersion: 1, title: 'Nothing' };
  assert.deepEqual((['player', 'region', 'country', 'segment', 'year'] as const).filter((kind) => hasPart(empty, { kind, id: '2024' })), []);
});

test('hasPart(report, part) takes no year outside the report, and no text for a year', () => {
  assert.deepEqual(['2020', '2032', '99999', '2e3', '', ' 2024'].filter((id) => hasPart(REPORT, { kind: 'year', id })), []);
});

test('hasPart(report, part) goes 50,000 levels deep', () => {
  let segment: Segment = { id: 'bottom', name: 'Bottom' };
  for (let level = 0; level < 50_000; level++) segment = { id: `s${level}`, name: 'Level', segments: [segment] };
  assert.equal(hasPart({ schemaVersion: 1, title: 'Deep', segmentations: [{ id: 'd', name: 'D', segments: [segment] }] }, { kind: 'segment', id: 'bottom' }), true);
});

test('samePart(a, b) takes a region and a segment with its id for the same', () => {
  assert.equal(samePart({ kind: 'region', id: 'asia' }, { kind: 'segment', id: 'asia' }), true);
});

test('samePart(a, b) keeps a company and a segment with its id apart', () => {
  assert.equal(samePart({ kind: 'player', id: 'asia' }, { kind: 'segment', id: 'asia' }), false);
});

test('samePart(a, b) holds nothing for the same as nothing', () => {
  assert.equal(samePart(undefined, undefined), false);
});
