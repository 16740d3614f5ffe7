/** Reads the faulty report: each fault is named with its place, and only what is faulty is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../src/model/parse-report.js';
import { readReport } from './read-report.js';

const { report, issues } = parseReport(readReport('faulty'));

test('parseReport(faulty) names the value, the id and the company that are wrong', () => {
  assert.deepEqual(issues.map(({ code, path, severity }) => [code, path, severity]), [
    ['wrong-type', 'marketSize.values[4].figure.value', 'error'],
    ['duplicate', 'segmentations[0].segments[2].id', 'error'],
    ['missing', 'players[1].name', 'error'],
  ]);
});

test('parseReport(faulty) says what was found in place of a number', () => {
  assert.equal(issues[0]?.message, 'found "62,4oo", want a number');
});

test('parseReport(faulty) keeps the seven values that are right', () => {
  const years = report?.marketSize?.values.filter(({ figure }) => figure.kind === 'exact').map(({ year }) => year);
  assert.deepEqual(years, [2024, 2025, 2026, 2027, 2029, 2030, 2031]);
});

test('parseReport(faulty) keeps the segments whose ids are their own', () => {
  assert.deepEqual(report?.segmentations?.[0]?.segments.map(({ name }) => name), ['Sample segment A', 'Sample segment B']);
});

test('parseReport(faulty) keeps the companies that have a name', () => {
  assert.deepEqual(report?.players?.map(({ name }) => name), ['Sample company A', 'Sample company C']);
});

test('parseReport(faulty) keeps a region whose name is no place on the map, for the map to name', () => {
  assert.deepEqual(report?.regions?.map(({ name }) => name), ['Europe', 'Atlantis']);
});
