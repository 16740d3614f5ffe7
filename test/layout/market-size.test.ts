import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { MarketSizeText } from '../../src/analysis/market-size-text.js';
import { sizeSeries } from '../../src/analysis/market-size.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { marketSizeWords } from '../../src/i18n/en/market-size.js';
import { overlaps, toBox, type Box } from '../../src/layout/box.js';
import { figureWidth } from '../../src/layout/frame.js';
import { sizeInput } from '../../src/layout/market-size-input.js';
import type { PlacedText, SizeInput, SizeLayout } from '../../src/layout/market-size-parts.js';
import { mirrorLayout } from '../../src/layout/market-size-mirror.js';
import { layoutMarketSize } from '../../src/layout/market-size.js';
import { textWidth } from '../../src/layout/text.js';
import type { Report } from '../../src/model/report.js';
import { exact, galleryReport, sizeReport, undisclosed } from '../analysis/market-size-report.js';

function inputOf(report: Report): SizeInput | undefined {
  const series = sizeSeries(report);
  return series && sizeInput(new MarketSizeText(report, series, { lang: 'en', amount: amountWords, frame: frameWords, words: marketSizeWords }));
}

const layoutOf = (report: Report, widget = 600, rtl = false, scale = 1): SizeLayout => {
  const layout = layoutMarketSize(inputOf(report) ?? assert.fail('nothing to draw'), figureWidth(widget, false), widget, scale);
  return rtl ? mirrorLayout(layout) : layout;
};

/** Numbers within a tenth of each other are the same pixel. */
const near = (found: number, wanted: number): void => assert.ok(Math.abs(found - wanted) <= 0.15, `found ${found}, want ${wanted}`);

interface Named {
  readonly name: string;
  readonly box: Box;
}

/** The box of a text as drawn, without the reserve of the width table. */
function textBox({ x, y, text, size, anchor }: PlacedText, bold: boolean): Named {
  const width = textWidth(text, { size, bold }) / 1.04;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { name: `“${text}”`, box: toBox(left, y - size * 0.75, width, size * 0.75) };
}

const textsOf = ({ columns, before, brackets, growth }: SizeLayout): readonly Named[] => [
  ...columns.flatMap(({ label, tick, open }) => [...label.map((text) => textBox(text, !open)), ...(tick ? [textBox(tick, true)] : [])]),
  ...[before, brackets, growth].flatMap((line, part) => line?.texts.map((text, i) => textBox(text, part === 2 && i === 0)) ?? []),
];

/** What is drawn over something else or over the figure's edge. */
function faultsOf(layout: SizeLayout): readonly string[] {
  const texts = textsOf(layout);
  const words = new Set(layout.columns.flatMap(({ open, label }) => (open ? label.map(({ text }) => `“${text}”`) : [])));
  const bodies = layout.columns.map(({ year, body, open }) => ({ name: `column ${year}`, box: body, open }));
  const pairs = texts.flatMap((one, i) => [...texts.slice(i + 1), ...bodies.filter(({ open }) => !open || !words.has(one.name))].filter((other) => overlaps(one.box, other.box)).map((other) => `${one.name} over ${other.name}`));
  const outside = [...texts, ...bodies].filter(({ box }) => box.x < -0.2 || box.y < -0.2 || box.x + box.width > layout.width + 0.2 || box.y + box.height > layout.height + 0.2);
  return [...pairs, ...outside.map(({ name }) => `${name} outside`)];
}

const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [1832 + i, 100 + i]));
const ownReports: Readonly<Record<string, Report>> = {
  'all negative, with a gap': sizeReport({ 2024: -300, 2025: undisclosed, 2026: -20, 2027: -150 }, { baseYear: 2024 }),
  'falling to zero': sizeReport({ 2024: 900, 2025: 400, 2026: 90, 2027: 0 }, { baseYear: 2024 }, { rate: exact(-60) }),
  'one negative value': sizeReport({ 2024: -3 }, { baseYear: 2024 }),
  'the largest numbers': sizeReport({ 2024: 1.7e308, 2025: -1.7e308 }, { baseYear: 2024 }),
  'the smallest number': sizeReport({ 2024: 5e-324, 2025: 1e-300 }, { baseYear: 2024 }),
  'two hundred values': sizeReport(many, { baseYear: 2024 }),
  'twenty values in percent': sizeReport(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [2012 + i, 3 + Math.sin(i)])), { baseYear: 2024 }, { unit: { kind: 'percent' } }),
  'a level with a rate': sizeReport({ 2024: 50, 2025: 50, 2026: 50, 2027: 50 }, { baseYear: 2024 }, { rate: exact(0.1) }),
  'a leap': sizeReport({ 2024: 1, 2025: 80, 2026: 82, 2027: 81 }, { baseYear: 2024, timeline: { from: 2000, to: 2027 } }, { rate: exact(332.7) }),
};
const galleryNames = readdirSync(new URL('../../stories/reports', import.meta.url)).map((name) => name.replace('.json', ''));
const reports = [...galleryNames.map((name) => [name, galleryReport(name)] as const), ...Object.entries(ownReports)];
const widths = Array.from({ length: 171 }, (_, i) => 240 + i * 8);

for (const [name, report] of reports) {
  const input = inputOf(report);
  if (!input) continue;
  test(`layoutMarketSize(${name}) lets no text cover another, a column or the edge from 240 to 1600 pixels`, () => {
    for (const widget of widths) {
      for (const scale of widget % 40 ? [1] : [1, 1.15]) {
        const layout = layoutMarketSize(input, figureWidth(widget, false), widget, scale);
        assert.deepEqual(faultsOf(layout), [], `at ${widget} pixels, font scale ${scale}`);
      }
    }
  });

  test(`layoutMarketSize(${name}) starts every column at zero`, () => {
    const { columns, path } = layoutMarketSize(input, 558, 600);
    const zero = Number(/ ([\d.]+)H/.exec(path)?.[1]) - 0.5;
    for (const { body, open, year } of columns) {
      const ends = [body.y, body.y + body.height];
      assert.ok(ends.some((end) => Math.abs(end - zero) < 0.2), `${open ? 'slot' : 'column'} ${year}: ${ends.join(' to ')}, zero at ${zero}`);
    }
  });
}

test('layoutMarketSize(input) draws twice the value twice as high', () => {
  const [first, second] = layoutOf(sizeReport({ 2024: 50, 2025: 100 })).columns;
  near((second?.body.height ?? 0) / 2, first?.body.height ?? 0);
});

test('layoutMarketSize(input) hangs a negative column under the line, with its label below', () => {
  const [first, second] = layoutOf(sizeReport({ 2024: -50, 2025: 50 })).columns;
  near(first?.body.y ?? 0, (second?.body.y ?? 0) + (second?.body.height ?? 0));
  assert.ok((first?.label[0]?.y ?? 0) > (first?.body.y ?? 0) + (first?.body.height ?? 0));
});

test('layoutMarketSize(input) gives a zero a label and no height', () => {
  const [first] = layoutOf(sizeReport({ 2024: 0, 2025: 50 })).columns;
  assert.deepEqual([first?.body.height, first?.open, first?.label[0]?.text], [0, false, '0.00']);
});

test('layoutMarketSize(input) gives an undisclosed year a slot with a word, whatever the other values', () => {
  const slots = [100, 5000].map((value) => layoutOf(sizeReport({ 2024: value, 2025: undisclosed, 2026: value })).columns[1]);
  assert.deepEqual(slots.map((slot) => [slot?.open, slot?.body.height, slot?.label.map(({ text }) => text).join(' ')]), [
    [true, 40, 'not disclosed'],
    [true, 40, 'not disclosed'],
  ]);
});

test('layoutMarketSize(input) of the real report labels every column at 320, 600 and 960 pixels', () => {
  for (const widget of [320, 600, 960]) assert.ok(layoutOf(galleryReport('iot-medical-devices'), widget).columns.every(({ label }) => label.length), `at ${widget}`);
});

test('layoutMarketSize(input) of the real report has its arrow from 240 to 1600 pixels', () => {
  for (const widget of widths) assert.ok(layoutOf(galleryReport('iot-medical-devices'), widget).growth?.path, `at ${widget}`);
});

test('layoutMarketSize(input) always writes the stated rate', () => {
  for (const [name, report] of reports) {
    const input = inputOf(report);
    if (!input?.growth) continue;
    for (const widget of widths) assert.equal(layoutMarketSize(input, figureWidth(widget, false), widget).growth?.texts.length, 2, `${name} at ${widget}`);
  }
});

test('layoutMarketSize(input) gives first and last label their unit when wide', () => {
  const labels = layoutOf(galleryReport('iot-medical-devices'), 960).columns.map(({ label }) => label[0]?.text.replace(/\u00a0/g, ' '));
  assert.deepEqual([labels[0], labels[1], labels.at(-1)], ['USD 54.94 bn', '63.4', 'USD 150.11 bn']);
});

test('layoutMarketSize(input) has one decimal when narrow', () => {
  assert.equal(layoutOf(galleryReport('iot-medical-devices'), 320).columns[0]?.label[0]?.text, '54.9');
});

test('layoutMarketSize(input) names the undisclosed years before the data, but not when narrow', () => {
  const iot = galleryReport('iot-medical-devices');
  assert.deepEqual(layoutOf(iot, 960).before?.texts.map(({ text }) => text), ['2021–23', 'not disclosed']);
  assert.equal(layoutOf(iot, 320).before, undefined);
});

test('layoutMarketSize(input) keeps columns within 96 pixels and few columns together', () => {
  const { columns } = layoutOf(sizeReport({ 2024: 1, 2025: 2 }), 1600);
  assert.deepEqual(columns.map(({ body }) => body.width), [96, 96]);
  near((columns[1]?.body.x ?? 0) - (columns[0]?.body.x ?? 0), 192);
});

test('layoutMarketSize(input) grows a wide figure in height, up to 440 pixels', () => {
  const heights = [320, 600, 960, 1400, 1600, 2400].map((widget) => layoutOf(sizeReport(many), widget).height);
  assert.deepEqual(heights, [250, 306, 356, 378, 434, 440]);
});

test('layoutMarketSize(input) thins years to what fits and keeps the first and the last', () => {
  const ticks = layoutOf(sizeReport(many), 320).columns.flatMap(({ tick }) => tick?.text ?? []);
  assert.ok(ticks.length < 10, `${ticks.length} years`);
  assert.deepEqual([ticks[0], ticks.at(-1)], ['1832', '2031']);
});

test('layoutMarketSize(input) draws a band from low to high', () => {
  const scenarios = [
    { kind: 'low', values: [{ year: 2024, figure: exact(50) }] },
    { kind: 'high', values: [{ year: 2024, figure: exact(100) }] },
  ] as const;
  const { columns, height } = layoutOf(sizeReport({ 2024: 75 }, {}, { scenarios }));
  assert.equal(columns[0]?.band, 'M89 30H103M96 30V144M89 144H103');
  assert.equal(height, 306);
});

test('mirrorLayout(layout) mirrors columns, years, brackets, arrow and the undisclosed years', () => {
  const iot = galleryReport('iot-medical-devices');
  const [ltr, rtl] = [layoutOf(iot), layoutOf(iot, 600, true)];
  for (const [i, { body, hit, box, tick, label }] of ltr.columns.entries()) {
    const other = rtl.columns[i] ?? assert.fail();
    for (const part of ['body', 'hit', 'box'] as const) near(other[part].x + other[part].width, ltr.width - { body, hit, box }[part].x);
    near(other.tick?.x ?? 0, ltr.width - (tick?.x ?? 0));
    near(other.label[0]?.x ?? 0, ltr.width - (label[0]?.x ?? 0));
  }
  for (const part of ['growth', 'brackets', 'before'] as const) near(rtl[part]?.texts[0]?.x ?? 0, ltr.width - (ltr[part]?.texts[0]?.x ?? 0));
  assert.deepEqual([ltr.growth?.texts[0]?.anchor, rtl.growth?.texts[0]?.anchor], ['end', 'start']);
  const ends = (path = '') => [...path.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x));
  for (const [i, x] of ends(ltr.growth?.path).entries()) near(ends(rtl.growth?.path)[i] ?? 0, ltr.width - x);
});

test('mirrorLayout(layout) keeps texts clear of each other too', () => {
  for (const [name, report] of reports) {
    const input = inputOf(report);
    for (const widget of input ? [240, 320, 600, 960] : []) assert.deepEqual(faultsOf(mirrorLayout(layoutMarketSize(input ?? assert.fail(), figureWidth(widget, false), widget))), [], `${name} at ${widget}`);
  }
});
