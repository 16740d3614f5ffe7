import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, isLong, rowsShown } from '../../src/layout/players.js';
import { layoutRowWindow, pageHeights } from '../../src/layout/row-window.js';
import { layoutShareBar } from '../../src/layout/share-bar.js';
import { about, atLeast, exact, range, undisclosed } from '../analysis/market-size-report.js';

test('rowsShown(breadth, count) stops at eight in medium and seven in narrow', () => {
  assert.deepEqual([rowsShown('medium', 17), rowsShown('narrow', 17), rowsShown('wide', 17)], [8, 7, 17]);
});

test('rowsShown(breadth, count) hides no one or two rows behind a button', () => {
  assert.deepEqual([rowsShown('medium', 10), rowsShown('narrow', 9), rowsShown('medium', 11)], [10, 9, 8]);
});

test('columnsOf(rows, columns, extra) makes the first column the longer one', () => {
  assert.deepEqual(columnsOf([1, 2, 3, 4, 5], 2, 0), [[1, 2, 3], [4, 5]]);
});

test('columnsOf(rows, columns, extra) counts the row of all others', () => {
  assert.deepEqual(columnsOf([1, 2, 3, 4, 5], 2, 1).map(({ length }) => length), [3, 2]);
});

test('isLong(count) is true from 201 rows on', () => {
  assert.deepEqual([isLong(200), isLong(201)], [false, true]);
});

test('pageHeights(count) gives the last page the height of its rows', () => {
  assert.deepEqual(pageHeights(25), [460, 460, 230]);
});

test('layoutRowWindow(heights, …) draws the pages near the box and leaves room for the rest', () => {
  const heights = pageHeights(100_000);
  const { pages, after } = layoutRowWindow(heights, 46_000, 460, 100);
  assert.deepEqual(pages, [{ index: 99, gap: 99 * 460 }, { index: 100, gap: 0 }, { index: 101, gap: 0 }]);
  assert.equal(after, (10_000 - 102) * 460);
});

test('layoutRowWindow(heights, …) keeps the page of the keyboard’s place', () => {
  const { pages } = layoutRowWindow(pageHeights(1000), 23_000, 460, 0);
  assert.deepEqual(pages, [{ index: 0, gap: 0 }, { index: 49, gap: 48 * 460 }, { index: 50, gap: 0 }, { index: 51, gap: 0 }]);
});

test('layoutRowWindow(heights, …) counts an open row’s measured height', () => {
  const heights = pageHeights(100);
  heights[0] = 1000;
  assert.deepEqual(layoutRowWindow(heights, 2000, 460, 3).pages[0], { index: 2, gap: 1460 });
});

test('layoutRowWindow(heights, …) draws the last pages where a short list was scrolled too far', () => {
  const { pages, after } = layoutRowWindow(pageHeights(20), 700, 460, 0);
  assert.deepEqual([pages.map(({ index }) => index), after], [[0, 1], 0]);
});

test('layoutShareBar(figure, peak) is solid to an exact share', () => {
  assert.deepEqual(layoutShareBar(exact(6.5), 9), { solid: 72.2, soft: 72.2, end: 'exact' });
});

test('layoutShareBar(figure, peak) blurs the end of an approximate share', () => {
  assert.deepEqual(layoutShareBar(about(8), 8), { solid: 97, soft: 100, end: 'exact' });
});

test('layoutShareBar(figure, peak) is certain to the low end of a range', () => {
  assert.deepEqual(layoutShareBar(range(5, 7), 10), { solid: 50, soft: 70, end: 'exact' });
});

test('layoutShareBar(figure, peak) is open where the share is at most this, and goes on where it is at least this', () => {
  assert.deepEqual(layoutShareBar({ kind: 'bound', bound: 'max', value: 5, status: 'reported' }, 10), { solid: 0, soft: 50, end: 'open' });
  assert.deepEqual(layoutShareBar(atLeast(5), 10), { solid: 50, soft: 50, end: 'more' });
});

test('layoutShareBar(figure, peak) has no bar for a share that is not known', () => {
  assert.deepEqual([layoutShareBar(undisclosed, 9), layoutShareBar(undefined, 9)], [undefined, undefined]);
});

test('layoutShareBar(figure, peak) has no length at zero, below it, and where all are zero', () => {
  assert.deepEqual([layoutShareBar(exact(0), 9)?.solid, layoutShareBar(exact(-2), 9)?.solid, layoutShareBar(exact(0), 0)?.solid], [0, 0, 0]);
});
