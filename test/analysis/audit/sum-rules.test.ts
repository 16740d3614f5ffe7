import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../src/model/figure.js';
import type { CountryLine, Region } from '../../../src/model/region.js';
import type { Segment, Segmentation } from '../../../src/model/segmentation.js';
import { about, audited, market, messages, over, range, series, undisclosed } from './audited.js';

type Sizes = Readonly<Record<number, number | Figure>>;
const size = (id: string, values: Sizes, segments?: readonly Segment[]): Segment => ({ id, name: id, values: series(values), ...(segments && { segments }) });
const share = (id: string, shares: Sizes, segments?: readonly Segment[]): Segment => ({ id, name: id, shares: series(shares), ...(segments && { segments }) });
const product = (...segments: Segment[]): readonly Segmentation[] => [{ id: 'product', name: 'Product', segments }];
const marketSize = market({ 2024: 1000, 2031: 2000 });

test('segment-sum finds segments that make more than the market', () => {
  const findings = audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: 700 }), size('b', { 2024: 400 })) });
  assert.deepEqual(messages(findings), [
    'In 2024, the parts of Product add up to USD 1,100 million, USD 100 million more than the market with USD 1,000 million.',
  ]);
  assert.equal(findings[0]?.severity, 'error');
  assert.deepEqual(findings[0].paths, ['segmentations[0].segments', 'marketSize.values[0].figure']);
});

test('segment-sum warns of segments that make less, and says how many years it is about', () => {
  const findings = audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: 500, 2031: 900 }), size('b', { 2024: 400, 2031: 1000 })) });
  assert.deepEqual(messages(findings), [
    'In 2024, the parts of Product add up to USD 900 million, USD 100 million less than the market with USD 1,000 million. The same goes for one other year.',
  ]);
  assert.equal(findings[0]?.severity, 'warning');
});

test('segment-sum finds nothing where the parts make the market, or differ by no more than their rounding', () => {
  assert.deepEqual(audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: 600 }), size('b', { 2024: 400 })) }), []);
  assert.deepEqual(audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: 333 }), size('b', { 2024: 333 }), size('c', { 2024: 333 })) }), []);
});

test('segment-sum notes a gap of less than half a percent: coarser rounding may explain it', () => {
  const [finding] = audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: 600 }), size('b', { 2024: 403 })) });
  assert.equal(finding?.severity, 'note');
});

test('segment-sum holds parts against the part above them', () => {
  const inner = [size('c', { 2024: 200 }), size('d', { 2024: 100 })];
  const findings = audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: 600 }, inner), size('b', { 2024: 400 })) });
  assert.deepEqual(findings.map(({ paths, part }) => ({ paths, part })), [
    { paths: ['segmentations[0].segments[0].segments', 'segmentations[0].segments[0].values[0].figure'], part: { kind: 'segment', id: 'a' } },
  ]);
});

test('segment-sum lets an undisclosed part be anything, but no more than the whole be known', () => {
  const withUndisclosed = (known: number) => audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: known }), size('b', { 2024: undisclosed })) });
  assert.deepEqual(withUndisclosed(900), []);
  assert.match(messages(withUndisclosed(1100))[0] ?? '', /add up to at least USD 1,100 million/);
});

test('segment-sum never says that an undisclosed whole is contradicted', () => {
  assert.deepEqual(audited('segment-sum', { marketSize: market({ 2024: undisclosed }), segmentations: product(size('a', { 2024: 700 })) }), []);
});

test('segment-sum lets ranges, bounds and approximate parts be what they may be', () => {
  const parts = product(size('a', { 2024: range(500, 700) }), size('b', { 2024: about(400) }));
  assert.deepEqual(audited('segment-sum', { marketSize, segmentations: parts }), []);
  assert.equal(audited('segment-sum', { marketSize, segmentations: product(size('a', { 2024: over(700) }), size('b', { 2024: range(400, 500) })) }).length, 1);
});

test('segment-sum takes losses as they are where the market has them', () => {
  const losses = { marketSize: market({ 2023: -25, 2024: 60 }), segmentations: product(size('a', { 2024: 95 }), size('b', { 2024: -35 })) };
  assert.deepEqual(audited('segment-sum', losses), []);
});

test('segment-sum and share-of-value leave a market of percentages alone: rates make no sum', () => {
  const percentages = { ...marketSize, unit: { kind: 'percent' as const } };
  const part: Segment = { ...size('a', { 2024: 70 }), shares: series({ 2024: 100 }) };
  for (const rule of ['segment-sum', 'share-of-value']) assert.deepEqual(audited(rule, { marketSize: percentages, segmentations: product(part) }), []);
});

test('segment-shares finds shares that do not make 100 %', () => {
  const findings = audited('segment-shares', { segmentations: product(share('a', { 2024: 60 }), share('b', { 2024: 50 })) });
  assert.deepEqual(messages(findings), ['In 2024, the shares of the parts of Product add up to 110%, not to 100%.']);
  assert.equal(findings[0]?.severity, 'error');
});

test('segment-shares finds nothing where they make 100 % but for rounding', () => {
  assert.deepEqual(audited('segment-shares', { segmentations: product(share('a', { 2024: 33.3 }), share('b', { 2024: 33.3 }), share('c', { 2024: 33.3 })) }), []);
});

test('segment-shares holds shares of parts against the share above them, not against 100', () => {
  const nested = (first: number) => product(share('a', { 2024: 60 }, [share('c', { 2024: first }), share('d', { 2024: 20 })]), share('b', { 2024: 40 }));
  assert.deepEqual(audited('segment-shares', { segmentations: nested(40) }), []);
  assert.deepEqual(messages(audited('segment-shares', { segmentations: nested(50) })), [
    'In 2024, the shares of the parts of a add up to 70%, more than a with 60%.',
  ]);
});

test('segment-shares says that shares of a part look like shares of that part where they make 100 %', () => {
  const inner = [share('c', { 2024: 70 }), share('d', { 2024: 30 })];
  const [finding] = audited('segment-shares', { segmentations: product(share('a', { 2024: 60 }, inner), share('b', { 2024: 40 })) });
  assert.equal(finding?.fix, 'Give shares of the whole market: these seem to be shares of a.');
});

const region = (id: string, values: Sizes, countries: readonly CountryLine[] = []): Region => ({ id, name: id, values: series(values), countries });
const country = (id: string, values: Sizes): CountryLine => ({ kind: 'country', id, name: id, values: series(values) });
const rest = (values: Sizes): CountryLine => ({ kind: 'rest', id: 'rest', name: 'Rest of Europe', values: series(values) });

test('region-sum finds regions that do not make the market', () => {
  const regions = (europe: number) => [region('Europe', { 2024: europe }), region('Asia', { 2024: 400 })];
  assert.deepEqual(messages(audited('region-sum', { marketSize, regions: regions(700) })), [
    'In 2024, the regions add up to USD 1,100 million, USD 100 million more than the market with USD 1,000 million.',
  ]);
  assert.deepEqual(audited('region-sum', { marketSize, regions: regions(600) }), []);
});

test('region-shares finds shares of regions that do not make 100 %', () => {
  const regions = (europe: number) => [{ id: 'e', name: 'Europe', shares: series({ 2024: europe }), countries: [] }, { id: 'a', name: 'Asia', shares: series({ 2024: 40 }), countries: [] }];
  assert.equal(audited('region-shares', { regions: regions(50) }).length, 1);
  assert.deepEqual(audited('region-shares', { regions: regions(60) }), []);
});

test('country-sum finds countries that make more than their region', () => {
  const [finding] = audited('country-sum', { marketSize, regions: [region('Europe', { 2024: 1000 }, [country('Spain', { 2024: 700 }), country('Italy', { 2024: 400 })])] });
  assert.deepEqual(finding?.part, { kind: 'region', id: 'Europe' });
});

test('country-sum finds countries that make less only where a line stands for the rest', () => {
  const regions = (...countries: CountryLine[]) => [region('Europe', { 2024: 1000 }, countries)];
  assert.deepEqual(audited('country-sum', { regions: regions(country('Spain', { 2024: 400 })) }), []);
  assert.equal(audited('country-sum', { regions: regions(country('Spain', { 2024: 400 }), rest({ 2024: 500 })) }).length, 1);
  assert.deepEqual(audited('country-sum', { regions: regions(country('Spain', { 2024: 400 }), rest({ 2024: 600 })) }), []);
});

test('country-shares finds countries whose shares make more than their region’s', () => {
  const regions = (spain: number) => [{ id: 'e', name: 'Europe', shares: series({ 2024: 30 }), countries: [{ kind: 'country' as const, id: 's', name: 'Spain', shares: series({ 2024: spain }) }] }];
  assert.equal(audited('country-shares', { regions: regions(32) }).length, 1);
  assert.deepEqual(audited('country-shares', { regions: regions(29) }), []);
});

test('rest-negative finds a rest below zero', () => {
  const regions = [region('Europe', { 2024: 1000 }, [country('Spain', { 2024: 1050 }), rest({ 2024: -50 })])];
  assert.deepEqual(messages(audited('rest-negative', { marketSize, regions })), [
    '“Rest of Europe” is below zero in 2024: USD −50 million. The other countries of Europe would then make more than the region.',
  ]);
});

test('rest-negative finds nothing in a rest above zero, or in a market that has losses', () => {
  const regions = (value: number) => [region('Europe', { 2024: 75 }, [country('Spain', { 2024: 85 }), rest({ 2024: value })])];
  assert.deepEqual(audited('rest-negative', { marketSize, regions: regions(10) }), []);
  assert.deepEqual(audited('rest-negative', { marketSize: market({ 2023: -25, 2024: 60 }), regions: regions(-10) }), []);
});

test('share-of-value finds a share that is not the value’s part of the market', () => {
  const part = (percent: number): Segment => ({ ...size('Pumps', { 2024: 250 }), shares: series({ 2024: percent }) });
  const findings = audited('share-of-value', { marketSize, segmentations: product(part(30)) });
  assert.deepEqual(messages(findings), ['Pumps is given 30% of the market in 2024, but its USD 250 million are 25% of USD 1,000 million.']);
  assert.deepEqual(findings[0]?.paths, ['segmentations[0].segments[0].shares[0].figure', 'segmentations[0].segments[0].values[0].figure', 'marketSize.values[0].figure']);
  assert.deepEqual(audited('share-of-value', { marketSize, segmentations: product(part(25)) }), []);
});

test('share-of-value says once of a year that most shares do not fit: then the market size is wrong', () => {
  const parts = ['a', 'b', 'c'].map((id): Segment => ({ ...size(id, { 2024: 300 }), shares: series({ 2024: 30 }) }));
  const findings = audited('share-of-value', { marketSize: market({ 2024: 10000 }), segmentations: product(...parts) });
  assert.deepEqual(messages(findings), ['In 2024, none of 3 shares fits the values beside them: no share is what the value is of USD 10,000 million.']);
  assert.deepEqual(findings[0]?.paths, ['marketSize.values[0].figure']);
});
