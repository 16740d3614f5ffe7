import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutIndexScale, layoutStack } from '../../src/layout/concentration.js';
import { exact, range, undisclosed } from '../analysis/market-size-report.js';

const THRESHOLDS = [1000, 1800];

test('layoutStack(shares, width) keys the parts that are wide enough for a number', () => {
  assert.deepEqual(layoutStack([30, 4, 66], 286), [{ share: 30, key: '1' }, { share: 4, key: '' }, { share: 66, key: '3' }]);
});

test('layoutStack(shares, width) stacks no shares of more than a whole, and no negative ones', () => {
  assert.deepEqual([layoutStack([70, 40], 600), layoutStack([50, -10], 600)], [undefined, undefined]);
});

test('layoutIndexScale(figure, thresholds) leaves room for both thresholds', () => {
  assert.deepEqual(layoutIndexScale(exact(500), THRESHOLDS, false), {
    bar: { solid: 20, soft: 20, end: 'exact', calculated: false },
    ticks: [{ value: 1000, at: 40 }, { value: 1800, at: 72 }],
  });
});

test('layoutIndexScale(figure, thresholds) reaches to a monopoly', () => {
  assert.deepEqual(layoutIndexScale(exact(10000), THRESHOLDS, false), {
    bar: { solid: 100, soft: 100, end: 'exact', calculated: false },
    ticks: [{ value: 1000, at: 10 }, { value: 1800, at: 18 }],
  });
});

test('layoutIndexScale(figure, thresholds, isCalculated) is open between calculated limits', () => {
  assert.deepEqual(layoutIndexScale({ kind: 'range', low: 500, high: 1000, status: 'derived' }, THRESHOLDS, true).bar, { solid: 20, soft: 40, end: 'open', calculated: true });
});

test('layoutIndexScale(figure, thresholds) hatches a published range', () => {
  assert.equal(layoutIndexScale(range(500, 1000), THRESHOLDS, false).bar?.end, 'hatched');
});

test('layoutIndexScale(figure, thresholds) draws no bar for what is not disclosed', () => {
  assert.equal(layoutIndexScale(undisclosed, THRESHOLDS, false).bar, undefined);
});
