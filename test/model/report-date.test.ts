import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, daysIn, readReportDate, yearsOf } from '../../src/model/report-date.js';

test('readReportDate(text) reads a day, a month and a year', () => {
  assert.deepEqual(['2023-09-14', '2023-09', '2023'].map(readReportDate), [{ year: 2023, month: 9, day: 14 }, { year: 2023, month: 9 }, { year: 2023 }]);
});

test('readReportDate(text) leaves the month of a day that there is not', () => {
  assert.deepEqual(readReportDate('2023-02-29'), { year: 2023, month: 2 });
});

test('daysIn(year, month) knows leap years and the months of 31 days', () => {
  assert.deepEqual([[2024, 2], [2023, 2], [1900, 2], [2000, 2], [2023, 4], [2023, 7], [2023, 8], [2023, 12]].map(([year = 0, month = 0]) => daysIn(year, month)), [29, 28, 28, 29, 30, 31, 31, 31]);
});

test('compareDates(a, b) puts a year after its months, and a month after its days', () => {
  const dates = ['2023', '2023-05', '2024', '2023-05-02', '2023-11', '2024-01'].sort((a, b) => compareDates(readReportDate(a), readReportDate(b)));
  assert.deepEqual(dates, ['2024-01', '2024', '2023-11', '2023-05-02', '2023-05', '2023']);
});

test('yearsOf(date) spans all that the date leaves open', () => {
  assert.deepEqual([yearsOf({ year: 2023 }), yearsOf({ year: 2023, month: 7 })], [[2023, 2024], [2023.5, 2023 + 7 / 12]]);
});

test('yearsOf(date) ends a month’s last day with the month', () => {
  assert.deepEqual(yearsOf({ year: 2023, month: 12, day: 31 })[1], 2024);
});
