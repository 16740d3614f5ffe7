import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatMonth } from '../../src/i18n/date.js';

test('formatDate(lang, date) is no more exact than the date', () => {
  assert.deepEqual([{ year: 2023, month: 9, day: 14 }, { year: 2023, month: 9 }, { year: 2023 }].map((date) => formatDate('en', date)), ['September 14, 2023', 'September 2023', '2023']);
});

test('formatDate(lang, date) writes in the language, with Gregorian years in Latin digits', () => {
  assert.deepEqual([formatDate('en-GB', { year: 2023, month: 9, day: 14 }), formatDate('de', { year: 2023, month: 3 }), formatDate('th', { year: 2023, month: 9 })], ['14 September 2023', 'März 2023', 'กันยายน 2023']);
});

test('formatDate(lang, date) takes a day before the year 100 for what it is', () => {
  assert.match(formatDate('en', { year: 50, month: 1, day: 2 }), /\b50$/);
});

test('formatMonth(lang, month) is the month’s name', () => {
  assert.deepEqual([1, 12].map((month) => formatMonth('en', month)), ['January', 'December']);
});
