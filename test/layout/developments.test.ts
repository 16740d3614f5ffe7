import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutStrip } from '../../src/layout/developments.js';
import { mirrorStrip } from '../../src/layout/developments-mirror.js';
import type { StripInput, StripLayout } from '../../src/layout/developments-parts.js';
import { textWidth } from '../../src/layout/text.js';

const dot = (from: number, length = 1 / 12): StripInput['dates'][number] => ({ from, to: from + length, isYear: false });
const year = (from: number): StripInput['dates'][number] => ({ from, to: from + 1, isYear: true });

const input = (dates: StripInput['dates'], more: Partial<StripInput> = {}): StripInput => ({
  from: 2021,
  to: 2031,
  baseYear: 2024,
  baseLabel: 'base year',
  study: { from: 2025, to: 2031 },
  studyLabels: ['Study period 2025–2031', 'Study period'],
  dates,
  labels: ['May, September 2023', '2 events'],
  nameOf: (some) => [`${some.length} named`],
  ...more,
});

const TWO = [dot(2023 + 8 / 12), dot(2023 + 4 / 12)];
const strip = (dates: StripInput['dates'], width = 910, more: Partial<StripInput> = {}, active?: number): StripLayout =>
  layoutStrip(input(dates, more), width, width > 700 ? 'wide' : width > 400 ? 'medium' : 'narrow', 1, active);
const words = ({ texts }: StripLayout): readonly string[] => texts.map(({ text }) => text);

/** Pairs of texts on one line that touch. */
function touching({ texts }: StripLayout): readonly string[] {
  const spans = texts.map(({ x, y, text, tone }) => ({ y, text, from: x - textWidth(text, { size: 12, bold: tone === 'strong' }) / 2, to: x + textWidth(text, { size: 12, bold: tone === 'strong' }) / 2 }));
  return spans.flatMap((a, i) => spans.slice(i + 1).flatMap((b) => (a.y === b.y && a.from < b.to && b.from < a.to ? `${a.text} / ${b.text}` : [])));
}

test('layoutStrip(input) puts a month’s dot in its middle', () => {
  const { marks, line } = strip([dot(2023)], 934, { from: 2023, to: 2023, baseYear: undefined, study: undefined });
  assert.deepEqual([marks[0]?.x, line], [53.6, [16, 918]]);
});

test('layoutStrip(input) names all years where they have room', () => {
  assert.deepEqual(words(strip(TWO)).slice(0, 11), ['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031']);
});

test('layoutStrip(input) names first, base and last year on a narrow strip, and shortens the labels', () => {
  assert.deepEqual(words(strip(TWO, 286)), ['2021', '2024', '2031', 'base year', '2 events', 'Study period']);
});

test('layoutStrip(input) names every so many years of a long axis', () => {
  assert.deepEqual(words(strip([dot(1990)], 558, { from: 1985, baseYear: undefined, study: undefined, labels: [] })), ['1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025', '2031']);
});

test('layoutStrip(input) draws a year as a span, which is no dot', () => {
  const [mark] = strip([year(2022)]).marks;
  assert.deepEqual([mark?.isSpan, (mark?.reach ?? 0) > 30], [true, true]);
});

test('layoutStrip(input) lifts spans above the dots of their year, and the axis makes room', () => {
  const { marks, y, height } = strip([dot(2023.5), year(2023)]);
  assert.deepEqual([marks.map((mark) => mark.y), y, height], [[34, 46], 46, 88]);
});

test('layoutStrip(input) merges dots that would cover each other', () => {
  assert.deepEqual(strip([dot(2023.5), dot(2023.5), dot(2023.2)]).marks.map(({ dates }) => dates), [[2], [0, 1]]);
});

test('layoutStrip(input) draws no more dots than fit, of a thousand', () => {
  const dates = Array.from({ length: 1000 }, (_, i) => dot(2030 - i / 120));
  const { marks } = strip(dates);
  assert.deepEqual([marks.length < 80, marks.flatMap((mark) => mark.dates).length], [true, 1000]);
});

test('layoutStrip(input) names the active mark in place of the others', () => {
  const texts = words(strip(TWO, 910, {}, 0));
  assert.deepEqual([texts.includes('1 named'), texts.includes('May, September 2023')], [true, false]);
});

test('layoutStrip(input) lets no two labels touch, wherever the developments are and however narrow it is', () => {
  const faults = [190, 240, 286, 558, 910].flatMap((width) =>
    [2021, 2022.9, 2024, 2026.5, 2029, 2030.9].flatMap((at) => touching(strip([dot(at)], width, { labels: ['Thirteen events and more', '13 events'] }))),
  );
  assert.deepEqual(faults, []);
});

test('layoutStrip(input) keeps all labels inside', () => {
  const outside = [190, 286, 910].flatMap((width) =>
    strip([dot(2030.9)], width, { baseYear: 2021 }).texts.filter(({ x, text, y }) => y !== 61 && (x - textWidth(text, { size: 12 }) / 2 < -0.1 || x + textWidth(text, { size: 12 }) / 2 > width + 0.1)),
  );
  assert.deepEqual(outside, []);
});

test('layoutStrip(input) draws eight thousand years with few ticks and labels', () => {
  const { ticks, texts } = strip([dot(1000), dot(9999)], 910, { from: 1000, to: 9999, baseYear: undefined, study: undefined });
  assert.deepEqual([ticks.length < 30, texts.length < 30, texts.length > 5], [true, true, true]);
});

test('mirrorStrip(strip) turns places, and keeps the order of time', () => {
  const plain = strip(TWO);
  const turned = mirrorStrip(plain);
  assert.deepEqual([turned.line, turned.marks.map(({ dates }) => dates)], [[16, 894], plain.marks.map(({ dates }) => dates)]);
  assert.ok((turned.marks[0]?.x ?? 0) > (turned.marks[1]?.x ?? 0));
});
