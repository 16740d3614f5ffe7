import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSegment, SegmentMeasure } from '../../src/analysis/segmentation.js';
import { claimsHeadline } from '../../src/analysis/segmentation-claims.js';
import { sizesHeadline, sizesNotes, sizesSubtitle, untiled } from '../../src/analysis/segmentation-sizes.js';
import { segmentationTable } from '../../src/analysis/segmentation-table.js';
import { SegmentationText, segmentView } from '../../src/analysis/segmentation-text.js';
import { partHeadline, segmentTip } from '../../src/analysis/segmentation-tips.js';
import { itemName, itemsOf, targetOf } from '../../src/analysis/treemap-item.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { segmentationSizeWords as sizeWords } from '../../src/i18n/en/segmentation-sizes.js';
import { segmentationStructureWords as structureWords } from '../../src/i18n/en/segmentation-structure.js';
import { segmentationTipWords as tipWords } from '../../src/i18n/en/segmentation-tips.js';
import { segmentationWords } from '../../src/i18n/en/segmentation.js';
import type { Report } from '../../src/model/report.js';
import type { Segment } from '../../src/model/segmentation.js';
import { claim, in2024, reportOf, segment, segmentationOf, share, sized } from './segmentation-report.js';

/** The text of the level of segment `at`, or of the top. */
function textOf(segments: readonly Segment[], { market, at, name, more }: { market?: number; at?: string; name?: string; more?: Partial<Report> } = {}): SegmentationText {
  const report = reportOf(segments, market, more);
  const segmentation = segmentationOf(segments, name);
  const measure = new SegmentMeasure(report, segmentation);
  const entry = at === undefined ? undefined : findSegment(measure, segments, at);
  return new SegmentationText(segmentView(report, segmentation, measure, entry), { lang: 'en', amount: amountWords, frame: frameWords, words: segmentationWords });
}

const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

test('claimsHeadline(text) names the segments that the report claims to lead and to grow fastest', () => {
  const leads = segment('Hospitals', claim('leading', 'the largest end-user segment'));
  const grows = segment('Clinics', claim('fastest-growing', 'fastest'));
  assert.equal(claimsHeadline(textOf([leads, segment('Homes')], { name: 'End User' }), structureWords), 'Hospitals: the leading end user segment');
  assert.equal(claimsHeadline(textOf([leads, grows], { name: 'End User' }), structureWords), 'Hospitals: the leading end user segment; Clinics: the fastest-growing');
  assert.equal(claimsHeadline(textOf([grows, segment('Homes')]), structureWords), 'Clinics: the fastest-growing product segment');
});

test('claimsHeadline(text) counts the segments where one is called a major one', () => {
  assert.equal(claimsHeadline(textOf([segment('Wearable', claim('major', 'a major share')), segment('Implant'), segment('Pumps')]), structureWords), 'Three product segments, with Wearable a major one');
});

test('claimsHeadline(text) names up to four segments without claims, and counts more', () => {
  assert.equal(claimsHeadline(textOf([segment('A'), segment('B')]), structureWords), 'Two product segments: A and B');
  assert.equal(claimsHeadline(textOf([segment('A')]), structureWords), 'One product segment: A');
  assert.equal(claimsHeadline(textOf(Array.from({ length: 40 }, (_, i) => segment(`S${i}`))), structureWords), '40 product segments');
});

test('sizesHeadline(text) names the largest where all sizes are known and one is ahead', () => {
  assert.equal(sizesHeadline(textOf([share('A', 42), share('B', 58)]), sizeWords), 'B: the largest product segment, 58% of the market in 2024');
});

test('sizesHeadline(text) names no largest among equals, blurred or undisclosed ones', () => {
  const range = segment('C', { shares: in2024({ kind: 'range', low: 20, high: 60, status: 'reported' }) });
  for (const segments of [[share('A', 50), share('B', 50)], [share('A', 60), segment('B')], [share('A', 50), range]]) {
    assert.equal(sizesHeadline(textOf(segments), sizeWords), 'Share of the market by product');
  }
});

test('sizesSubtitle(text) says what the percent is of, and the year', () => {
  assert.equal(sizesSubtitle(textOf([share('A', 100)], { market: 5 }), sizeWords), 'Percent of market value, 2024');
  assert.equal(sizesSubtitle(textOf([share('A', 100)]), sizeWords), 'Percent of the market, 2024');
  assert.equal(sizesSubtitle(textOf([sized('A', 95), sized('B', -35)], { market: 60 }), sizeWords), 'USD million, 2024');
});

test('partHeadline(entry) has the size, else the claim that ranks it, else its parts', () => {
  const of = (segments: readonly Segment[]) => {
    const text = textOf(segments, { at: 'wearable' });
    return text.view.at && partHeadline(text.view.at, text, tipWords);
  };
  assert.equal(of([share('Wearable', 58, [share('BP', 58)])]), 'Wearable: 58% of the market');
  assert.equal(of([segment('Wearable', { ...claim('major', 'a major share of the market'), segments: [segment('BP')] })]), 'Wearable: a major share of the market');
  assert.equal(of([segment('Wearable', { ...claim('other', 'early detection'), segments: [segment('BP'), segment('ECG')] })]), 'Wearable: BP and ECG');
});

test('SegmentationText.label(entry) keeps what was published: digits, limits, ranges', () => {
  const text = textOf([share('A', 57.25), segment('B', { shares: in2024({ kind: 'bound', bound: 'max', value: 5, status: 'reported' }) }), segment('C', { shares: in2024({ kind: 'range', low: 20, high: 25, status: 'reported' }) })]);
  assert.deepEqual(text.view.division.tiles.map((entry) => plain(text.label(entry))), ['57.25%', 'under 5%', '20–25%']);
});

test('SegmentationText.label(entry) never shows a small calculated share as zero', () => {
  const text = textOf([sized('A', 99_999), sized('B', 60), sized('C', 1)], { market: 100_060 });
  assert.deepEqual(text.view.division.tiles.map((entry) => text.label(entry)), ['99.9%', '0.06%', 'under 0.01%']);
});

test('untiled(text) names zero and negative segments', () => {
  const names = untiled(textOf([sized('Routes', 95), sized('Ferries', 0), sized('Harbours', -35)], { market: 60 }), sizeWords);
  assert.deepEqual(names.map(plain), ['Zero, so without a tile: Ferries', 'Below zero, so without a tile: Harbours USD −35 m']);
});

test('sizesNotes(text) says what the hatched rest is, and where shares exceed the whole', () => {
  assert.match(sizesNotes(textOf([share('A', 60), segment('B'), segment('C')]), sizeWords, 0, false).join(' '), /leave over for the two that are not disclosed/);
  assert.match(sizesNotes(textOf([share('A', 80), share('B', 40)]), sizeWords, 0, false).join(' '), /add up to 120%/);
});

test('SegmentationText.missing() says how many sizes are not disclosed', () => {
  const more = { timeline: { from: 2021, to: 2031 } };
  assert.equal(plain(textOf([segment('A'), segment('B')], { market: 5, more }).missing()), 'Values not disclosed here. The report gives them for 2021–2031, in USD million.');
  assert.match(textOf([share('A', 60), segment('B')]).missing() ?? '', /^One of two values are not disclosed/);
  assert.equal(textOf([share('A', 60), share('B', 40)]).missing(), undefined);
});

test('SegmentationText.summary() tells the segments from the largest, their status and what is not disclosed', () => {
  const estimated = segment('B', { shares: in2024({ kind: 'exact', value: 60, status: 'estimated' }) });
  assert.equal(textOf([share('A', 30, [share('A1', 30)]), estimated, segment('C')]).summary(), 'Treemap of three product segments. B: 60%, estimated. A: 30%, reported, 1 sub-segment. C: not disclosed. One size is not disclosed.');
});

test('SegmentationText.summary() stops after twelve segments', () => {
  assert.match(textOf(Array.from({ length: 5000 }, (_, i) => segment(`S${i}`))).summary(), /S11\. And 4,988 more\.$/);
});

test('segmentTip(item) says where, how much, how it is known and of what it is a part', () => {
  const text = textOf([share('Wearable', 58, [share('Vital Sign', 43, [segment('Glucose', { shares: in2024(20), growth: { rate: { kind: 'exact', value: 14.9, status: 'reported' } } })])])], { at: 'vital-sign' });
  const [item] = itemsOf(undefined, text);
  assert.deepEqual(item && segmentTip(item, text, tipWords), {
    when: 'Wearable, Vital Sign, 2024',
    value: 'Glucose 20%',
    how: 'Reported. 47% of Vital Sign, 34% of Wearable. Grows 14.9% a year',
  });
});

test('segmentTip(item) gives the published size behind a calculated share', () => {
  const text = textOf([sized('A', 300), sized('B', 200)], { market: 500 });
  const [item] = itemsOf(undefined, text);
  assert.equal(plain(item && segmentTip(item, text, tipWords).how), 'Reported: USD 300 million');
});

test('segmentTip(item) keeps the number after a name that runs from right to left', () => {
  const text = textOf([share('المضخات', 15), share('B', 85)]);
  const [item] = itemsOf(undefined, text);
  assert.equal(item && segmentTip(item, text, tipWords).value, '\u2068المضخات\u2069 15%');
});

test('itemName(item) names what the segment is part of, its size or words, and its parts', () => {
  const text = textOf([segment('Wearable', { segments: [segment('Vital Sign', { ...claim('other', 'early detection'), segments: [segment('BP')] })] })], { at: 'wearable' });
  const [item] = itemsOf(undefined, text);
  assert.equal(item && itemName(item, text), 'Wearable, Vital Sign: Early detection. 1 sub-segment');
});

test('targetOf(item) opens a segment with parts, and what is too small inside another one', () => {
  const text = textOf([share('A', 60, [share('A1', 60)]), share('B', 40)]);
  const [a, b] = itemsOf(undefined, text);
  assert.equal(targetOf(a, text)?.segment.name, 'A');
  assert.equal(targetOf(b, text), undefined);
  const at = a?.kind === 'segment' ? a.entry : undefined;
  assert.equal(targetOf({ kind: 'more', count: 9, amount: 1, at }, text)?.segment.name, 'A');
  assert.equal(targetOf({ kind: 'more', count: 9, amount: 1, at: undefined }, text), undefined);
});

test('segmentationTable(text) lists every level with its parent, size, growth and status', () => {
  const table = segmentationTable(textOf([sized('A', 300, [sized('A1', 100), segment('A2')]), sized('B', 200)], { market: 500 }), tipWords);
  assert.deepEqual(table.columns.map(({ label }) => label), ['Segment', 'Part of', 'Percent', 'USD million', 'Basis']);
  assert.deepEqual(table.rows.map(({ cells, depth }) => [depth, ...cells]), [
    [0, 'A', '', '60', '300', 'Reported'],
    [1, 'A1', 'A', '20', '100', 'Reported'],
    [1, 'A2', 'A', 'not disclosed', 'not disclosed', 'Not disclosed'],
    [1, 'Not disclosed: 1 segment', 'A', '40', '', 'Calculated'],
    [0, 'B', '', '40', '200', 'Reported'],
  ]);
});

test('segmentationTable(text) ends with what the segments of a level leave over, as calculated', () => {
  const table = segmentationTable(textOf([share('A', 70, [share('A1', 60), segment('A2')]), segment('B')]), tipWords);
  assert.deepEqual(table.rows.map(({ cells, status }) => [status, ...cells]), [
    ['reported', 'A', '', '70', 'Reported'],
    ['reported', 'A1', 'A', '60', 'Reported'],
    ['undisclosed', 'A2', 'A', 'not disclosed', 'Not disclosed'],
    ['derived', 'Not disclosed: 1 segment', 'A', '10', 'Calculated'],
    ['undisclosed', 'B', '', 'not disclosed', 'Not disclosed'],
    ['derived', 'Not disclosed: 1 segment', '', '30', 'Calculated'],
  ]);
});

test('segmentationTable(text) has the claims where there are no sizes', () => {
  const table = segmentationTable(textOf([segment('A', claim('leading', 'dominates')), segment('B')]), tipWords);
  assert.deepEqual(table.rows.map(({ cells }) => cells), [['A', 'dominates', 'Not disclosed'], ['B', '', 'Not disclosed']]);
});

test('by() keeps the capitals of a report in another language than the sentence', () => {
  assert.deepEqual([textOf([], { name: 'Endkunde', more: { lang: 'de-AT' } }).by, textOf([], { name: 'End User' }).by], ['Endkunde', 'end user']);
});
