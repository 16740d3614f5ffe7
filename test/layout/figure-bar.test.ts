import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutFigureBar } from '../../src/layout/figure-bar.js';
import { about, atLeast, exact, range, undisclosed } from '../analysis/market-size-report.js';

test('layoutFigureBar(figure, whole) ends an exact number at its value', () => {
  assert.deepEqual(layoutFigureBar(exact(54.9), 150), { solid: 36.6, soft: 36.6, end: 'exact', calculated: false });
});

test('layoutFigureBar(figure, whole) hatches four percent to each side of "about"', () => {
  assert.deepEqual(layoutFigureBar(about(70), 100), { solid: 66, soft: 74, end: 'hatched', calculated: false });
});

test('layoutFigureBar(figure, whole) keeps the hatched end inside the whole', () => {
  assert.deepEqual(layoutFigureBar(about(99), 100), { solid: 95, soft: 100, end: 'hatched', calculated: false });
});

test('layoutFigureBar(figure, whole) lets "over" go on from its limit', () => {
  assert.deepEqual(layoutFigureBar(atLeast(60), 100), { solid: 60, soft: 60, end: 'more', calculated: false });
});

test('layoutFigureBar(figure, whole) leaves "under" open up to its limit', () => {
  assert.deepEqual(layoutFigureBar({ kind: 'bound', bound: 'max', value: 60, status: 'reported' }, 100), { solid: 0, soft: 60, end: 'open', calculated: false });
});

test('layoutFigureBar(figure, whole) hatches a range between its ends', () => {
  assert.deepEqual(layoutFigureBar(range(20, 30), 100), { solid: 20, soft: 30, end: 'hatched', calculated: false });
});

test('layoutFigureBar(figure, whole) marks a calculated number', () => {
  assert.equal(layoutFigureBar(exact(5, 'derived'), 10)?.calculated, true);
});

test('layoutFigureBar(figure, whole) draws nothing for undisclosed or negative numbers, or on a scale of zero', () => {
  assert.deepEqual([layoutFigureBar(undisclosed, 10), layoutFigureBar(exact(-1), 10), layoutFigureBar(range(-1, 1), 10), layoutFigureBar(exact(0), 0)], [undefined, undefined, undefined, undefined]);
});
