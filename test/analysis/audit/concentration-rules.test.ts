import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Player } from '../../../src/model/player.js';
import { about, audited, exact, messages, over, series, under, undisclosed } from './audited.js';

const holding = (...shares: number[]): readonly Player[] =>
  shares.map((share, i) => ({ id: `p${i}`, name: `Maker number ${i}`, listings: [{ list: 'key' }], shares: series({ 2024: share }) }));

test('concentration-level finds a low concentration over a published HHI of 2,100, and names the thresholds', () => {
  const findings = audited('concentration-level', { concentration: { level: 'low', wording: 'Fragmented', hhi: exact(2100) } });
  assert.deepEqual(messages(findings), [
    'The market’s concentration is called “Fragmented”, but the published Herfindahl-Hirschman index (HHI) is 2,100. By the US merger guidelines of 2023 '
    + 'a market is highly concentrated above 1,800 and unconcentrated below 1,000; low does not fit.',
  ]);
  assert.deepEqual(findings[0]?.paths, ['concentration.level', 'concentration.hhi']);
});

test('concentration-level finds a word against the CR4 where no index between the two is possible', () => {
  const against = (level: 'low' | 'medium' | 'high', cr4: number) => audited('concentration-level', { concentration: { level, cr4: exact(cr4) } });
  assert.match(messages(against('low', 80))[0] ?? '', /the four largest companies hold 80% together, which makes an HHI of at least 1,580/);
  assert.match(messages(against('high', 28.5))[0] ?? '', /the four largest companies hold 28\.5% together, which makes an HHI of at most 1,326/);
  assert.deepEqual(against('low', 28.5), []);
  assert.deepEqual(against('high', 80), []);
  assert.deepEqual(against('medium', 60), []);
});

test('concentration-level finds a word against what the shares of companies alone make', () => {
  assert.equal(audited('concentration-level', { concentration: { wording: 'Fragmented' }, players: holding(40, 20) }).length, 1);
  assert.deepEqual(audited('concentration-level', { concentration: { wording: 'Fragmented' }, players: holding(20, 10) }), []);
});

test('concentration-level judges the level where its wording says something else', () => {
  const [finding] = audited('concentration-level', { concentration: { level: 'high', wording: 'Low', cr4: exact(28.5) } });
  assert.match(finding?.message ?? '', /is called “high”.*; high does not fit\.$/);
});

test('concentration-level finds nothing where the index may lie in the band, or the word is not known', () => {
  assert.deepEqual(audited('concentration-level', { concentration: { level: 'low', hhi: under(1200) } }), []);
  assert.deepEqual(audited('concentration-level', { concentration: { level: 'low', hhi: about(1050) } }), []);
  assert.deepEqual(audited('concentration-level', { concentration: { level: 'low', hhi: undisclosed } }), []);
  assert.deepEqual(audited('concentration-level', { concentration: { wording: 'Balanced', hhi: exact(5000) } }), []);
});

test('concentration-term finds a wording that says something else than the level', () => {
  assert.deepEqual(messages(audited('concentration-term', { concentration: { level: 'low', wording: 'Consolidated' } })), [
    'The concentration is worded “Consolidated”, but the data call it low.',
  ]);
  assert.deepEqual(audited('concentration-term', { concentration: { level: 'low', wording: 'Fragmented' } }), []);
});

test('concentration-measures finds a CR4 under what four companies listed hold', () => {
  const findings = (cr4: number) => audited('concentration-measures', { concentration: { cr4: exact(cr4) }, players: holding(20, 15, 10, 5, 5) });
  assert.deepEqual(messages(findings(45)), ['The published CR4 is 45%, but the shares of the companies listed alone make 50%.']);
  assert.deepEqual(findings(50), []);
  assert.deepEqual(findings(55), []);
});

test('concentration-measures finds an HHI under what the shares make, and lets an open bound be', () => {
  const findings = (hhi: ReturnType<typeof exact>) => audited('concentration-measures', { concentration: { hhi }, players: holding(40, 20) });
  assert.equal(findings(exact(1500)).length, 1);
  assert.deepEqual(findings(exact(2000)), []);
  assert.deepEqual(findings(over(1500)), []);
});

test('concentration-measures finds a CR5 that cannot stand beside its CR4', () => {
  const findings = (cr5: number) => messages(audited('concentration-measures', { concentration: { cr4: exact(40), cr5: exact(cr5) } }));
  assert.deepEqual(findings(35), ['The five largest companies are said to hold 35%, less than the four largest with 40%.']);
  assert.match(findings(55)[0] ?? '', /the fifth would be larger than the average of the four before it/);
  assert.deepEqual(findings(45), []);
});
