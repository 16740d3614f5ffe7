import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audited, exact, market, messages, undisclosed } from './audited.js';

const spans = { baseYear: 2024, studyPeriod: { from: 2025, to: 2031 }, timeline: { from: 2021, to: 2031 } };

test('study-period finds a timeline whose further years have no figures', () => {
  const findings = audited('study-period', { ...spans, marketSize: market({ 2024: 10, 2031: 20 }) });
  assert.deepEqual(messages(findings), [
    'The report gives two spans of years: a study period of 2025–2031 and a timeline of 2021–2031, with 2024 as the base year. '
    + 'It shows figures for 2024 and 2031 only, so a reader cannot tell what the other years of the timeline hold.',
  ]);
  assert.equal(findings[0]?.severity, 'note');
});

test('study-period finds nothing where both ends of the timeline have figures', () => {
  assert.deepEqual(audited('study-period', { ...spans, marketSize: market({ 2021: 5, 2024: 10, 2031: 20 }) }), []);
});

test('study-period does not take an undisclosed value for a figure', () => {
  assert.equal(audited('study-period', { ...spans, marketSize: market({ 2021: undisclosed, 2024: 10, 2031: 20 }) }).length, 1);
});

test('study-period finds nothing where both spans are the same, or one is missing', () => {
  assert.deepEqual(audited('study-period', { studyPeriod: spans.timeline, timeline: spans.timeline }), []);
  assert.deepEqual(audited('study-period', { studyPeriod: spans.studyPeriod }), []);
});

test('study-period calls a study period outside of the timeline an error', () => {
  const [finding] = audited('study-period', { studyPeriod: { from: 2025, to: 2035 }, timeline: spans.timeline });
  assert.equal(finding?.severity, 'error');
});

test('base-year finds one that is neither in the study period nor right before it', () => {
  assert.deepEqual(messages(audited('base-year', { baseYear: 2020, studyPeriod: { from: 2025, to: 2031 } })), [
    'The base year 2020 lies outside the study period 2025–2031.',
  ]);
});

test('base-year finds nothing in the year before the study period, or inside of the timeline', () => {
  assert.deepEqual(audited('base-year', { baseYear: 2024, studyPeriod: { from: 2025, to: 2031 } }), []);
  assert.deepEqual(audited('base-year', spans), []);
});

test('base-year finds one after the publication', () => {
  assert.deepEqual(messages(audited('base-year', { baseYear: 2026, published: '2025-03' })), [
    'The base year 2026, the last with actual values, is later than the publication of the report (March 2025).',
  ]);
  assert.deepEqual(audited('base-year', { baseYear: 2025, published: '2025-03' }), []);
});

test('data-years finds sizes and rates outside of the timeline', () => {
  const [finding] = audited('data-years', {
    timeline: spans.timeline, marketSize: { ...market({ 2020: 5, 2024: 10 }), growth: { rate: exact(5), from: 2024, to: 2032 } },
  });
  assert.equal(finding?.message, 'The data name 2020 and 2032 outside the timeline 2021–2031.');
  assert.deepEqual(finding.paths, ['marketSize.values[0].year', 'marketSize.growth.to', 'timeline']);
});

test('data-years takes years before the study period for history', () => {
  assert.deepEqual(audited('data-years', { studyPeriod: spans.studyPeriod, marketSize: market({ 2018: 5, 2031: 10 }) }), []);
  assert.equal(audited('data-years', { studyPeriod: spans.studyPeriod, marketSize: market({ 2018: 5, 2032: 10 }) }).length, 1);
});
