import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../../src/model/report.js';
import { audited, market, messages, range, series } from './audited.js';

const scenario = (kind: 'low' | 'high', value: number): Partial<Report> =>
  ({ marketSize: { ...market({ 2024: 100, 2031: 200 }), scenarios: [{ kind, name: 'Cautious', values: series({ 2031: value }) }] } });

test('scenario-order finds a low scenario above the main value, and a high one below it', () => {
  assert.deepEqual(messages(audited('scenario-order', scenario('low', 210))), [
    '“Cautious” gives USD 210 million for 2031, more than the main value of USD 200 million, although it is the low scenario.',
  ]);
  assert.deepEqual(audited('scenario-order', scenario('high', 190))[0]?.paths, ['marketSize.scenarios[0].values[0].figure', 'marketSize.values[1].figure']);
});

test('scenario-order names the first year of a scenario that lies wrong, and counts the others', () => {
  const values = series({ 2024: 110, 2031: 210 });
  const marketSize = { ...market({ 2024: 100, 2031: 200 }), scenarios: [{ kind: 'low' as const, values }] };
  assert.deepEqual(messages(audited('scenario-order', { marketSize })), [
    '“The low scenario” gives USD 110 million for 2024, more than the main value of USD 100 million, although it is the low scenario. The same goes for one other year.',
  ]);
});

test('scenario-order finds nothing where each lies on its side', () => {
  assert.deepEqual(audited('scenario-order', scenario('low', 190)), []);
  assert.deepEqual(audited('scenario-order', scenario('high', 210)), []);
});

test('scenario-order finds nothing where the main value is a range that reaches the scenario', () => {
  const marketSize = { ...market({ 2031: range(150, 250) }), scenarios: [{ kind: 'low' as const, values: series({ 2031: 240 }) }] };
  assert.deepEqual(audited('scenario-order', { marketSize }), []);
});

test('unit-years finds a year about a thousand times larger than the one before', () => {
  const findings = audited('unit-years', { marketSize: market({ 2023: 48.2, 2024: 54942 }) });
  assert.deepEqual(messages(findings), [
    'The market goes from USD 48.2 million in 2023 to USD 54,942 million in 2024, about a thousandfold. One of the two seems to be in another unit.',
  ]);
  assert.deepEqual(findings[0]?.part, { kind: 'year', id: '2024' });
});

test('unit-years does not say the way back again', () => {
  assert.deepEqual(audited('unit-years', { marketSize: market({ 2023: 50, 2024: 55000, 2025: 60 }) }).map(({ part }) => part?.id), ['2024']);
});

test('unit-years finds nothing in a market that grows a hundredfold', () => {
  assert.deepEqual(audited('unit-years', { marketSize: market({ 2023: 5, 2024: 500 }) }), []);
});

const segments = (value: number) => [{ id: 'use', name: 'Use', segments: [{ id: 'all', name: 'All', values: series({ 2024: value }) }] }];

test('unit-parts finds parts in billion under a market in million, and no sum rule says it again', () => {
  const report = { marketSize: market({ 2024: 54942 }), segmentations: segments(54.9) };
  assert.deepEqual(messages(audited('unit-parts', report)), [
    'In 2024, the parts of Use add up to USD 54.9 million, and what they divide is USD 54,942 million: about a thousand times apart. One of the two seems to be in another unit.',
  ]);
  assert.deepEqual(audited('segment-sum', report), []);
});

test('unit-parts leaves an ordinary gap to the sums', () => {
  assert.deepEqual(audited('unit-parts', { marketSize: market({ 2024: 54942 }), segmentations: segments(5494) }), []);
});

test('unit-headings finds a heading that names another scale or currency than the data', () => {
  for (const heading of ['Kites Market (USD Billion)', 'Kites Market (in billion)', 'Kites Market (EUR Million)']) {
    const [finding] = audited('unit-headings', { marketSize: market({ 2024: 5 }), sections: { marketSize: { heading } } });
    assert.equal(finding?.message, `The heading “${heading}” names another unit than the data, which are in USD million.`);
  }
});

test('unit-headings reads the contents to any depth', () => {
  const contents = [{ title: 'Market', entries: [{ title: 'By use, 2021 - 2031 (USD Billion)' }] }];
  assert.deepEqual(audited('unit-headings', { marketSize: market({ 2024: 5 }), contents })[0]?.paths, ['contents[0].entries[0].title', 'marketSize.unit']);
});

test('unit-headings finds nothing in a heading with the same unit, or with none', () => {
  for (const heading of ['Kites Market (USD Million)', 'Kites Market (USD)', 'Kites Market (2021 - 2031)', 'A billion kites']) {
    assert.deepEqual(audited('unit-headings', { marketSize: market({ 2024: 5 }), sections: { marketSize: { heading } } }), []);
  }
});
