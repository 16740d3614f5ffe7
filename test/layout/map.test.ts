import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LandGrid, LOOSE, overlaps } from '../../src/layout/land-grid.js';
import { layoutWorld, worldSize, type MapInput, type MapPlace } from '../../src/layout/map.js';
import { placeCircles, spread } from '../../src/layout/map-circles.js';
import { nearestMark, placeMapTooltip } from '../../src/layout/map-marks.js';
import { layoutRegion, regionSize } from '../../src/layout/region-map.js';

/** A square of land, by its corner and side. */
const square = (x: number, y: number, side: number): string => `M${x} ${y}l${side} 0 0 ${side}${-side} 0z`;
const place = (name: string, x: number, y: number, side: number, more: Partial<MapPlace> = {}): MapPlace => ({
  name,
  paths: [square(x, y, side)],
  focus: [x + side / 2, y + side / 2],
  room: [side, side],
  ...more,
});
const inputOf = (places: readonly MapPlace[], more: Partial<MapInput> = {}): MapInput => ({
  places,
  otherLand: '',
  width: 600,
  height: 270,
  scale: 1,
  breadth: 'medium',
  fontScale: 1,
  ...more,
});
const boxesOf = (layout: ReturnType<typeof layoutWorld>) => layout.places.flatMap(({ name }) => (name ? [name.box] : []));

test('LandGrid.paint(path) fills a shape and leaves its holes out', () => {
  const grid = new LandGrid(100, 100, 10);
  grid.paint(`${square(0, 0, 100)}${square(30, 30, 40)}`, 1, 1);
  assert.equal(grid.count({ x: 40, y: 40, width: 20, height: 20 }, 1), 0);
  assert.equal(grid.count({ x: 0, y: 0, width: 20, height: 20 }, 1), 4);
});

test('LandGrid.paint(path) counts an island that is smaller than a cell', () => {
  const grid = new LandGrid(100, 100, 10);
  grid.paint(square(52, 52, 1), 1, 3);
  assert.equal(grid.count({ x: 0, y: 0, width: 100, height: 100 }, 3), 1);
});

test('LandGrid.countOthers(box, mark) counts land of other marks, not of none', () => {
  const grid = new LandGrid(100, 100, 10);
  grid.paint(square(0, 0, 20), 1, 1);
  grid.paint(square(20, 0, 20), 1, 2);
  grid.paint(square(40, 0, 20), 1, LOOSE);
  assert.equal(grid.countOthers({ x: 0, y: 0, width: 60, height: 10 }, 1), 2);
});

test('LandGrid.count(box) looks only inside the figure', () => {
  const grid = new LandGrid(100, 100, 10);
  grid.paint(square(-500, -500, 2000), 1, 1);
  assert.equal(grid.count({ x: 90, y: 90, width: 500, height: 500 }, 1, 3), 16);
});

test('layoutWorld(input) puts names into the sea beside their land', () => {
  const layout = layoutWorld(inputOf([place('West', 100, 80, 100), place('East', 400, 80, 100)]));
  const land = [{ x: 103, y: 83, width: 94, height: 94 }, { x: 403, y: 83, width: 94, height: 94 }]; // less half a cell
  assert.equal(boxesOf(layout).length, 2);
  for (const box of boxesOf(layout)) assert.ok(land.every((other) => !overlaps(box, other)));
});

test('layoutWorld(input) never lets names overlap or leave the figure', () => {
  const places = Array.from({ length: 12 }, (_, i) => place(`Region number ${i}`, 40 + (i % 6) * 95, 30 + Math.floor(i / 6) * 130, 50));
  const boxes = boxesOf(layoutWorld(inputOf(places)));
  for (const [i, box] of boxes.entries()) {
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 270);
    assert.ok(boxes.slice(i + 1).every((other) => !overlaps(box, other)));
  }
});

test('layoutWorld(input) wraps a name where one line is too wide, and keeps "& Africa" together', () => {
  const layout = layoutWorld(inputOf([place('Middle East & Africa', 40, 140, 40)], { width: 120, height: 200 }));
  assert.deepEqual(layout.places[0]?.name?.lines.map(({ text }) => text), ['Middle East', '&\u00a0Africa']);
});

test('layoutWorld(input) numbers regions when narrow, and leaves out a number that would cover another', () => {
  const layout = layoutWorld(inputOf([place('One', 100, 40, 10), place('Two', 104, 40, 10), place('Three', 180, 40, 10)], { width: 286, height: 130, breadth: 'narrow' }));
  assert.equal(layout.numbered, true);
  assert.deepEqual(layout.places.map(({ number }) => number), [[105, 45], undefined, [185, 45]]);
});

test('layoutWorld(input) numbers regions where there is no room for their names', () => {
  const places = Array.from({ length: 50 }, (_, i) => place(`A rather long region name ${i}`, (i % 10) * 60, Math.floor(i / 10) * 54, 54));
  assert.equal(layoutWorld(inputOf(places)).numbered, true);
});

test('layoutWorld(input) draws nothing for a region whose land is not known, and no error', () => {
  const layout = layoutWorld(inputOf([{ name: 'Atlantis', paths: [] }, place('West', 100, 80, 100)]));
  assert.deepEqual(layout.places[0], {});
  assert.ok(layout.places[1]?.name);
});

test('layoutWorld(input) holds a word that is wider than the figure to a number', () => {
  const layout = layoutWorld(inputOf([place('W'.repeat(200), 100, 80, 100)]));
  assert.equal(layout.places[0]?.name, undefined);
  assert.equal(layout.numbered, true);
});

const circlesOf = (values: readonly (number | undefined)[], places = values.map((_, i) => place(`P${i}`, 60 + i * 110, 80, 60))) => {
  const input = inputOf(places);
  return placeCircles(input, values.map((value) => (value === undefined ? undefined : { value, text: `${value}%` })), 40);
};

test('placeCircles(input, values) makes areas proportional to values', () => {
  const [large, small] = circlesOf([36, 9]);
  assert.equal(large?.r, 40);
  assert.equal(small?.r, 20);
});

test('placeCircles(input, values) draws no circle for zero, less than zero, or what is not disclosed', () => {
  const [zero, negative, none] = circlesOf([0, -5, undefined, 10]);
  assert.deepEqual([zero?.r, zero?.beside, negative?.r, negative?.beside, none], [0, '0%', 0, '-5%', undefined]);
});

test('placeCircles(input, values) keeps circles apart', () => {
  const circles = circlesOf([10, 10, 10], [place('A', 200, 100, 20), place('B', 205, 100, 20), place('C', 203, 104, 20)]);
  for (const [i, a] of circles.entries()) for (const b of circles.slice(i + 1)) assert.ok(a && b && Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r);
});

test('placeCircles(input, values) puts the value beside a circle that is too small for it', () => {
  const [large, small] = circlesOf([100, 1]);
  assert.equal(large?.text, '100%');
  assert.equal(small?.beside, '1%');
});

test('spread(spots) leaves what does not overlap where it is', () => {
  assert.deepEqual(spread([{ x: 50, y: 50, r: 10 }, { x: 150, y: 50, r: 10 }], 600, 270), [{ x: 50, y: 50, r: 10 }, { x: 150, y: 50, r: 10 }]);
});

test('layoutRegion(input) puts a name inside its land where it fits', () => {
  const layout = layoutRegion(inputOf([place('Large', 100, 50, 150)], { breadth: 'wide' }));
  assert.equal(layout.places[0]?.inside, true);
  assert.equal(layout.places[0]?.leader, undefined);
});

test('layoutRegion(input) puts the name of a small country at the end of a leader', () => {
  const layout = layoutRegion(inputOf([place('Luxembourg', 300, 130, 30, { room: [8, 8] }), place('Around', 250, 80, 120, { isRest: true, focus: [260, 90], room: [5, 5] })]));
  const placed = layout.places[0];
  assert.ok(placed?.name && placed.leader && !placed.inside);
  assert.match(placed.leader, /^M315 145L/);
});

test('layoutRegion(input) leaves a rest without room to the list', () => {
  assert.equal(layoutRegion(inputOf([place('Rest of Europe', 250, 80, 120, { isRest: true, room: [5, 5] })])).places[0]?.name, undefined);
});

test('worldSize(width) stops growing where a map needs no more', () => {
  assert.deepEqual(worldSize(1600), { width: 1200, height: 546 });
  assert.deepEqual(worldSize(600), { width: 600, height: 273 });
});

test('regionSize(width, widget) leaves room for the panel when wide', () => {
  assert.deepEqual(regionSize(910, 960), { width: 578, height: 430 });
  assert.deepEqual(regionSize(558, 600), { width: 558, height: 400 });
  assert.deepEqual(regionSize(206, 240), { width: 206, height: 196 });
});

const cross = layoutWorld(inputOf([place('Middle', 280, 120, 30), place('North', 280, 20, 30), place('East', 480, 120, 30), place('South', 280, 220, 30), place('West', 80, 120, 30)]));

test('nearestMark(layout, from, key) goes where the arrow points', () => {
  const to = (key: 'ArrowUp' | 'ArrowRight' | 'ArrowDown' | 'ArrowLeft') => nearestMark(cross, 0, key);
  assert.deepEqual([to('ArrowUp'), to('ArrowRight'), to('ArrowDown'), to('ArrowLeft')], [1, 2, 3, 4]);
});

test('nearestMark(layout, from, key) stays where nothing lies that way', () => {
  assert.equal(nearestMark(cross, 1, 'ArrowUp'), 1);
  assert.equal(nearestMark(undefined, 3, 'ArrowUp'), 3);
});

test('placeMapTooltip(text, layout, mark) covers no name', () => {
  const text = { when: 'Middle', value: 'Steady progress', how: 'In the report; values not disclosed here' };
  const tooltip = placeMapTooltip(text, cross, 0, 'medium', 1) ?? assert.fail('no tooltip');
  assert.ok(boxesOf(cross).every((name) => !overlaps(tooltip, name)));
});

test('placeMapTooltip(text, layout, mark) is a strip under the map when narrow', () => {
  const tooltip = placeMapTooltip({ when: '', value: 'A', how: '' }, cross, 0, 'narrow', 1);
  assert.deepEqual([tooltip?.x, tooltip?.y, tooltip?.width], [0, 274, 600]);
});
