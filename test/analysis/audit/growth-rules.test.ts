import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GrowthRate } from '../../../src/model/growth.js';
import type { Report } from '../../../src/model/report.js';
import { about, audited, exact, market, messages, over, range, undisclosed } from './audited.js';

const sized = (growth: GrowthRate, more: Partial<Report> = {}): Partial<Report> =>
  ({ marketSize: { ...market({ 2024: 1000, 2031: 2000 }), growth }, ...more });
const study = { studyPeriod: { from: 2025, to: 2031 } };

test('growth-end-points finds a rate that its end points do not give', () => {
  const findings = audited('growth-end-points', sized({ rate: exact(13), from: 2024, to: 2031 }));
  assert.deepEqual(messages(findings), [
    'The stated growth, 13% a year, does not follow from its end points: from 2024 to 2031 the values grow by 10.41% a year over seven intervals.',
  ]);
  assert.equal(findings[0]?.severity, 'error');
  assert.deepEqual(findings[0].paths, ['marketSize.growth.rate', 'marketSize.values[0].figure', 'marketSize.values[1].figure']);
});

test('growth-end-points finds nothing where the rate fits to its last decimal', () => {
  assert.deepEqual(audited('growth-end-points', sized({ rate: exact(10.4), from: 2024, to: 2031 })), []);
  assert.deepEqual(audited('growth-end-points', sized({ rate: exact(10), from: 2024, to: 2031 })), []);
});

test('growth-end-points takes a rate that is off by one in its last decimal', () => {
  assert.equal(audited('growth-end-points', sized({ rate: exact(10.5), from: 2024, to: 2031 })).length, 1);
});

test('growth-end-points says with how many intervals the rate would fit, and warns only, where the report names no years', () => {
  const [finding] = audited('growth-end-points', sized({ rate: exact(12.2) }, study));
  assert.match(finding?.message ?? '', /It fits only where six intervals are counted\.$/);
  assert.equal(finding?.severity, 'warning');
});

test('growth-end-points calls the wrong count of years an error where the report names them', () => {
  assert.equal(audited('growth-end-points', sized({ rate: exact(12.2), from: 2024, to: 2031 }))[0]?.severity, 'error');
});

test('growth-end-points starts from the base year where the report names no years', () => {
  const marketSize = { ...market({ 2020: 500, 2024: 1000, 2031: 2000 }), growth: { rate: exact(18.5) } };
  assert.match(audited('growth-end-points', { marketSize, baseYear: 2024 })[0]?.message ?? '', /from 2024 to 2031 the values grow by 10\.41% a year/);
});

test('growth-end-points takes the years of the whole series for an answer too', () => {
  const marketSize = { ...market({ 2020: 500, 2024: 1000, 2031: 2000 }), growth: { rate: exact(13.4) } };
  assert.deepEqual(audited('growth-end-points', { marketSize, baseYear: 2024 }), []);
});

test('growth-end-points lets a range, a bound and an approximate rate be what they may be', () => {
  for (const rate of [range(10, 11), over(10), about(10), about(11)]) {
    assert.deepEqual(audited('growth-end-points', sized({ rate, from: 2024, to: 2031 })), []);
  }
});

test('growth-end-points finds a range and a bound that the end points lie outside of', () => {
  for (const rate of [range(11, 12), over(11), about(20)]) {
    assert.equal(audited('growth-end-points', sized({ rate, from: 2024, to: 2031 })).length, 1);
  }
});

test('growth-end-points never holds an undisclosed or a negative value against a rate', () => {
  for (const size of [undisclosed, exact(-5), exact(0)]) {
    const marketSize = { ...market({ 2024: size, 2031: 2000 }), growth: { rate: exact(50), from: 2024, to: 2031 } };
    assert.deepEqual(audited('growth-end-points', { marketSize }), []);
  }
});

test('growth-end-points reads a shrinking market', () => {
  const shrinking = (rate: number) => ({ marketSize: { ...market({ 2024: 4600, 2031: 3407 }), growth: { rate: exact(rate), from: 2024, to: 2031 } } });
  assert.deepEqual(audited('growth-end-points', shrinking(-4.2)), []);
  assert.equal(audited('growth-end-points', shrinking(4.2)).length, 1);
});

test('growth-end-points looks at segments, regions and countries too', () => {
  const wrong = { values: market({ 2024: 100, 2031: 200 }).values, growth: { rate: exact(5), from: 2024, to: 2031 } };
  const findings = audited('growth-end-points', {
    segmentations: [{ id: 'use', name: 'Use', segments: [{ id: 'sport', name: 'Sport', ...wrong }] }],
    regions: [{ id: 'europe', name: 'Europe', ...wrong, countries: [{ kind: 'country', id: 'spain', name: 'Spain', ...wrong }] }],
  });
  assert.deepEqual(findings.map(({ part }) => part), [{ kind: 'segment', id: 'sport' }, { kind: 'region', id: 'europe' }, { kind: 'country', id: 'spain' }]);
  assert.equal(findings[2]?.paths[0], 'regions[0].countries[0].growth.rate');
});

test('growth-reading finds a rate without years that another count of the years would change', () => {
  const findings = audited('growth-reading', sized({ rate: exact(10.4) }, study));
  assert.deepEqual(messages(findings), [
    'The stated growth, 10.4% a year, fits 2024–2031, seven intervals (10.41%). A reader who counts the years 2025–2031, six intervals, gets 12.25%.',
  ]);
  assert.equal(findings[0]?.severity, 'warning');
});

test('growth-reading finds nothing where the report names the years of the rate', () => {
  assert.deepEqual(audited('growth-reading', sized({ rate: exact(10.4), from: 2024, to: 2031 }, study)), []);
});

test('growth-reading finds nothing where no span of the report has another length', () => {
  assert.deepEqual(audited('growth-reading', sized({ rate: exact(10.4) }, { studyPeriod: { from: 2024, to: 2031 } })), []);
  assert.deepEqual(audited('growth-reading', sized({ rate: exact(10.4) })), []);
});

test('growth-reading finds nothing where the value of the other first year is given: nobody has to guess', () => {
  const marketSize = { ...market({ 2024: 1000, 2025: 1104, 2031: 2000 }), growth: { rate: exact(10.4) } };
  assert.deepEqual(audited('growth-reading', { marketSize, baseYear: 2024, ...study }), []);
});
