import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSegment, isMeasured, pathOf, SegmentMeasure, treemapSegmentations, type SegmentDivision } from '../../src/analysis/segmentation.js';
import type { Segment } from '../../src/model/segmentation.js';
import { in2024, reportOf, segment, segmentationOf, share, sized } from './segmentation-report.js';

const measureOf = (segments: readonly Segment[], market?: number, year?: number): SegmentMeasure => new SegmentMeasure(reportOf(segments, market), segmentationOf(segments), year);
const divide = (segments: readonly Segment[], market?: number): SegmentDivision => measureOf(segments, market).divide(segments);
const amounts = ({ tiles }: SegmentDivision) => tiles.map(({ segment: { name }, size }) => [name, size?.amount]);

test('treemapSegmentations(report) leaves out the division by regions and those without segments', () => {
  const report = reportOf([share('A', 100)], undefined, { segmentations: [segmentationOf([share('A', 100)]), { id: 'geography', name: 'Geography', basis: 'regions', segments: [] }, { id: 'empty', name: 'Empty', segments: [] }] });
  assert.deepEqual(treemapSegmentations(report).map(({ id }) => id), ['product']);
});

test('treemapSegmentations(report, true) makes segments of regions, and parts of their countries', () => {
  const report = reportOf([], undefined, {
    segmentations: [{ id: 'geography', name: 'Geography', basis: 'regions', segments: [] }],
    regions: [{ id: 'asia', name: 'Asia', countries: [{ kind: 'country', id: 'japan', name: 'Japan' }] }],
  });
  assert.deepEqual(treemapSegmentations(report, true), [{
    id: 'geography', name: 'Geography', basis: 'regions',
    segments: [{ id: 'asia', name: 'Asia', segments: [{ kind: 'country', id: 'japan', name: 'Japan' }] }],
  }]);
});

test('SegmentMeasure takes published shares as percent of the market', () => {
  assert.deepEqual(amounts(divide([share('A', 60), share('B', 40)], 500)), [['A', 60], ['B', 40]]);
});

test('SegmentMeasure turns sizes into percent of the market size of the year', () => {
  assert.deepEqual(amounts(divide([sized('A', 300), sized('B', 100)], 500)), [['A', 60], ['B', 20]]);
});

test('SegmentMeasure turns sizes into percent of their sum where the market has no size', () => {
  assert.deepEqual(amounts(divide([sized('A', 300), sized('B', 100)])), [['A', 75], ['B', 25]]);
});

test('SegmentMeasure adds up a segment without a figure from its parts, and says that it is derived', () => {
  const { tiles } = divide([segment('A', { segments: [share('A1', 25), share('A2', 35)] }), share('B', 40)]);
  assert.deepEqual(tiles[0]?.size, { amount: 60, status: 'derived', factor: 1 });
});

test('SegmentMeasure adds up nothing where one part is not disclosed', () => {
  const { open } = divide([segment('A', { segments: [share('A1', 25), segment('A2')] }), share('B', 40)]);
  assert.deepEqual(open.map((entry) => entry.segment.name), ['A']);
});

test('SegmentMeasure finds sizes that only the lowest level has', () => {
  const parts = divide([segment('A', { segments: [sized('A1', 10), sized('A2', 20)] }), segment('B', { segments: [sized('B1', 70)] })]);
  assert.deepEqual(amounts(parts), [['A', 30], ['B', 70]]);
});

test('SegmentMeasure shows the wanted year, else the base year, else the latest', () => {
  const years = (...all: readonly number[]) => segment('A', { shares: all.map((year) => ({ year, figure: { kind: 'exact', value: 1, status: 'reported' } })) });
  assert.equal(measureOf([years(2023, 2024, 2031)]).year, 2024);
  assert.equal(measureOf([years(2023, 2024, 2031)], undefined, 2031).year, 2031);
  assert.equal(measureOf([years(2023, 2024, 2031)], undefined, 1999).year, 2024);
  assert.equal(measureOf([years(2021, 2022)]).year, 2022);
  assert.equal(measureOf([segment('A')]).year, undefined);
});

test('SegmentMeasure measures in the unit of the market where a size is below zero', () => {
  const measure = measureOf([sized('A', 95), sized('B', -35)], 60);
  assert.deepEqual([measure.kind, measure.whole], ['value', 60]);
});

test('SegmentMeasure.divide(segments) sorts out zero, negative and undisclosed segments', () => {
  const { tiles, zero, negative, open } = divide([share('A', 60), share('B', 0), share('C', -5), segment('D'), segment('E', { shares: in2024({ kind: 'undisclosed', status: 'undisclosed' }) })]);
  assert.deepEqual([tiles, zero, negative, open].map((list) => list.map((entry) => entry.segment.name)), [['A'], ['B'], ['C'], ['D', 'E']]);
});

test('SegmentMeasure.divide(segments) leaves the rest of 100 % over for undisclosed segments', () => {
  assert.equal(divide([share('A', 60), share('B', 25), segment('C')]).rest, 15);
});

test('SegmentMeasure.divide(segments, parent) leaves the rest of the parent over', () => {
  const parts = [share('A1', 20), segment('A2')];
  const segments = [share('A', 60, parts), share('B', 40)];
  const measure = measureOf(segments);
  assert.equal(measure.divide(parts, findSegment(measure, segments, 'a')).rest, 40);
});

test('SegmentMeasure.divide(segments) has no rest where rounding explains what is over', () => {
  assert.equal(divide([share('A', 60), share('B', 39.5)]).rest, undefined);
});

test('SegmentMeasure.divide(segments) has a rest without a name where exact shares leave more over', () => {
  assert.equal(divide([share('A', 60), share('B', 30)]).rest, 10);
});

test('SegmentMeasure.divide(segments) has no rest where ranges and limits leave something over', () => {
  const limit = segment('A', { shares: in2024({ kind: 'bound', bound: 'min', value: 60, status: 'reported' }) });
  assert.equal(divide([limit, share('B', 30)]).rest, undefined);
});

test('SegmentMeasure.divide(segments) has no rest where the shares exceed the whole', () => {
  assert.equal(divide([share('A', 80), share('B', 40), segment('C')]).rest, undefined);
});

test('isMeasured(division, whole) is false for an all-zero market, for none disclosed, and for one that no number holds', () => {
  assert.equal(isMeasured(divide([share('A', 0), share('B', 0)]), 100), false);
  assert.equal(isMeasured(divide([segment('A'), segment('B')]), 100), false);
  assert.equal(isMeasured(divide([share('A', 1e308), share('B', 1e308)]), 100), false);
});

test('isMeasured(division, whole) is false where sizes have neither a total nor all of their siblings', () => {
  const segments = [sized('A', 300), segment('B')];
  const measure = measureOf(segments);
  assert.equal(isMeasured(measure.divide(segments), measure.whole), false);
});

test("SegmentMeasure.entries(segments) gives eight colours in the report's order; the ninth repeats the eighth, children keep theirs", () => {
  const segments = Array.from({ length: 9 }, (_, i) => share(`S${i}`, 10, i === 1 ? [share('S1a', 10)] : undefined));
  const measure = measureOf(segments);
  assert.deepEqual(measure.entries(segments).map(({ slot }) => slot), [1, 2, 3, 4, 5, 6, 7, 8, 8]);
  assert.equal(findSegment(measure, segments, 's1a')?.slot, 2);
});

test('findSegment(measure, segments, id) finds a segment with all above it, and nothing for an unknown id', () => {
  const segments = [share('A', 60, [share('B', 40, [share('C', 20)])])];
  const measure = measureOf(segments);
  assert.deepEqual(pathOf(findSegment(measure, segments, 'c')).map((entry) => entry.segment.name), ['A', 'B', 'C']);
  assert.equal(findSegment(measure, segments, 'd'), undefined);
});
