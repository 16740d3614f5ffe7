import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment, Segmentation } from '../../../src/model/segmentation.js';
import { about, audited, exact, messages, series, undisclosed } from './audited.js';

const leads = { claims: [{ kind: 'leading' as const, quote: 'dominates the market' }] };
const grows = { claims: [{ kind: 'fastest-growing' as const, quote: 'grows fastest' }] };
const part = (id: string, share: number, more: Partial<Segment> = {}): Segment => ({ id, name: id, shares: series({ 2024: share }), ...more });
const use = (...segments: Segment[]): { readonly segmentations: readonly Segmentation[] } => ({ segmentations: [{ id: 'use', name: 'Use', segments }] });

test('claim-rank finds a part that is said to lead, although another is larger', () => {
  const findings = audited('claim-rank', { baseYear: 2024, ...use(part('Sport', 40, leads), part('Play', 60)) });
  assert.deepEqual(messages(findings), ['The text says of Sport: “dominates the market”. But Play is larger: 60% against 40%.']);
  assert.deepEqual(findings[0]?.paths, ['segmentations[0].segments[0].claims[0]', 'segmentations[0].segments[0].shares[0].figure', 'segmentations[0].segments[1].shares[0].figure']);
});

test('claim-rank finds nothing where the part does lead, or may', () => {
  assert.deepEqual(audited('claim-rank', { baseYear: 2024, ...use(part('Sport', 60, leads), part('Play', 40)) }), []);
  assert.deepEqual(audited('claim-rank', { baseYear: 2024, ...use(part('Sport', 50, { ...leads, shares: series({ 2024: about(50) }) }), part('Play', 52)) }), []);
  assert.deepEqual(audited('claim-rank', { baseYear: 2024, ...use(part('Sport', 0, { ...leads, shares: series({ 2024: undisclosed }) }), part('Play', 100)) }), []);
});

test('claim-rank finds a part that is said to grow fastest, although another grows faster', () => {
  const rate = (value: number) => ({ growth: { rate: exact(value) } });
  assert.deepEqual(messages(audited('claim-rank', use(part('Sport', 40, { ...grows, ...rate(5) }), part('Play', 60, rate(8.5))))), [
    'The text says of Sport: “grows fastest”. But Play grows faster: 8.5% a year against 5%.',
  ]);
  assert.deepEqual(audited('claim-rank', use(part('Sport', 40, { ...grows, ...rate(9) }), part('Play', 60, rate(8.5)))), []);
});

test('claim-twice finds two siblings that are both said to lead', () => {
  assert.deepEqual(messages(audited('claim-twice', use(part('Sport', 40, leads), part('Play', 60, leads)))), [
    'Sport and Play are both said to lead among the same parts.',
  ]);
});

test('claim-twice finds nothing where the two stand in different lists', () => {
  const [sport, wing] = [part('Sport', 100, leads), part('Wing', 100, leads)];
  const segmentations = [{ id: 'use', name: 'Use', segments: [sport] }, { id: 'shape', name: 'Shape', segments: [wing] }];
  assert.deepEqual(audited('claim-twice', { segmentations }), []);
});
