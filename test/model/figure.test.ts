/** Checks the one number that stands for a figure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnown, pointOf } from '../../src/model/figure.js';
import { scaleFactor } from '../../src/model/unit.js';

test('pointOf(figure) gives the number of an exact figure', () => {
  assert.equal(pointOf({ kind: 'exact', value: 0, status: 'reported' }), 0);
});

test('pointOf(figure) gives the limit of a bound', () => {
  assert.equal(pointOf({ kind: 'bound', bound: 'min', value: 800, status: 'reported' }), 800);
});

test('pointOf(figure) gives the middle of a range', () => {
  assert.equal(pointOf({ kind: 'range', low: 2, high: 3, status: 'reported' }), 2.5);
});

test('pointOf(figure) gives nothing for what is not disclosed', () => {
  assert.equal(pointOf({ kind: 'undisclosed', status: 'undisclosed' }), undefined);
});

test('isKnown(figure) is false for what is not disclosed', () => {
  assert.equal(isKnown({ kind: 'undisclosed', status: 'undisclosed' }), false);
});

test('isKnown(figure) is true for an approximate figure', () => {
  assert.equal(isKnown({ kind: 'approximate', value: 1, status: 'estimated' }), true);
});

test('scaleFactor(scale) is 1e6 for a million', () => {
  assert.equal(scaleFactor('million'), 1e6);
});
