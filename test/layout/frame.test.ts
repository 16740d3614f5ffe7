import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaps, tenth, toBox, uniteBoxes } from '../../src/layout/box.js';
import { breadthOf, figureWidth } from '../../src/layout/frame.js';

test('breadthOf(width) turns at 480 and 760', () => {
  assert.deepEqual([240, 479, 480, 759, 760, 1600].map(breadthOf), ['narrow', 'narrow', 'medium', 'medium', 'wide', 'wide']);
});

test('figureWidth(width, open) takes padding and border off', () => {
  assert.deepEqual([320, 600, 960].map((width) => figureWidth(width, false)), [286, 558, 910]);
});

test('figureWidth(width, open) of an open box is all of it', () => {
  assert.equal(figureWidth(600, true), 600);
});

test('figureWidth(width, open) never falls under 120', () => {
  assert.deepEqual([figureWidth(10, false), figureWidth(0, true)], [120, 120]);
});

test('tenth(value) rounds to a tenth', () => {
  assert.equal(tenth(1.26), 1.3);
});

test('uniteBoxes(…boxes) is the smallest box around all', () => {
  assert.deepEqual(uniteBoxes(toBox(10, 10, 10, 10), toBox(0, 15, 5, 20)), { x: 0, y: 10, width: 20, height: 25 });
});

test('overlaps(a, b) is false for boxes that share an edge', () => {
  assert.equal(overlaps(toBox(0, 0, 10, 10), toBox(10, 0, 10, 10)), false);
});

test('overlaps(a, b) is true for a box inside another', () => {
  assert.equal(overlaps(toBox(0, 0, 10, 10), toBox(4, 4, 1, 1)), true);
});
