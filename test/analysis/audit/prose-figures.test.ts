import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseFigures } from '../../../src/analysis/audit/prose-figures.js';
import { readWrittenNumber } from '../../../src/analysis/audit/written-number.js';

const written = (text: string, lang?: string) => proseFigures(text, lang).map((found) => found.written);
const figures = (text: string, lang?: string) => proseFigures(text, lang).map(({ figure, unit }) => [figure, unit] as const);
const percent = { kind: 'percent' };
const known = { status: 'reported' };

test('proseFigures(text) finds percentages with their qualifiers', () => {
  assert.deepEqual(figures('Over 60% of clinics, approximately 70 percent of wards, 50% of all, under 5 per cent of the rest'), [
    [{ kind: 'bound', bound: 'min', value: 60, ...known }, percent],
    [{ kind: 'approximate', value: 70, ...known }, percent],
    [{ kind: 'exact', value: 50, ...known }, percent],
    [{ kind: 'bound', bound: 'max', value: 5, ...known }, percent],
  ]);
});

test('proseFigures(text) writes a figure as the text does', () => {
  assert.deepEqual(written('More than 60 % adopt it; exceeding USD 800 billion; 2-3% a year; 25%+ and 30% or more.'), [
    'More than 60 %', 'exceeding USD 800 billion', '2-3%', '25%+', '30% or more',
  ]);
});

test('proseFigures(text) finds money by code, sign or word, with its scale', () => {
  assert.deepEqual(figures('USD 54,942.27 million, $54.9bn, 3.2 billion euros, £500, US$ 7 Mn'), [
    [{ kind: 'exact', value: 54942.27, ...known }, { kind: 'money', currency: 'USD', scale: 'million' }],
    [{ kind: 'exact', value: 54.9, ...known }, { kind: 'money', currency: 'USD', scale: 'billion' }],
    [{ kind: 'exact', value: 3.2, ...known }, { kind: 'money', currency: 'EUR', scale: 'billion' }],
    [{ kind: 'exact', value: 500, ...known }, { kind: 'money', currency: 'GBP', scale: 'one' }],
    [{ kind: 'exact', value: 7, ...known }, { kind: 'money', currency: 'USD', scale: 'million' }],
  ]);
});

test('proseFigures(text) reads a span as one figure', () => {
  assert.deepEqual(figures('a rate of 2–3 % and USD 5-6 billion, from 20% to 30%'), [
    [{ kind: 'range', low: 2, high: 3, ...known }, percent],
    [{ kind: 'range', low: 5, high: 6, ...known }, { kind: 'money', currency: 'USD', scale: 'billion' }],
    [{ kind: 'range', low: 20, high: 30, ...known }, percent],
  ]);
});

test('proseFigures(text) reads a span of grouped numbers', () => {
  assert.deepEqual(figures('from USD 54,942.27 to 150,106.96 million'), [
    [{ kind: 'range', low: 54942.27, high: 150106.96, ...known }, { kind: 'money', currency: 'USD', scale: 'million' }],
  ]);
});

test('proseFigures(text) leaves years, counts, dates, headings and names alone', () => {
  const text = 'In 2024 USD was strong. COVID-19, 5G, five regions, 17 companies, 2021 - 2031 (USD Million), 2.1 Market size, 1 - 5 major players, '
    + '12 million patients, the 3M company, 24/7, ISO 13485, 377 pages, Win95%';
  assert.deepEqual(written(text), []);
});

test('proseFigures(text, lang) reads decimals as the language writes them', () => {
  assert.deepEqual(figures('um 15,4 % auf 54.942,27 Mio. EUR', 'de').map(([figure]) => figure), [{ kind: 'exact', value: 15.4, ...known }]);
  assert.deepEqual(figures('EUR 1.250 million', 'de').map(([figure]) => figure), [{ kind: 'exact', value: 1250, ...known }]);
  assert.deepEqual(figures('EUR 1.250 million', 'en').map(([figure]) => figure), [{ kind: 'exact', value: 1.25, ...known }]);
});

test('readWrittenNumber(text, lang) gives nothing for what is no single number', () => {
  for (const text of ['1.2.3', '1,2,3', '1.234,5,6']) assert.equal(readWrittenNumber(text, 'en'), undefined);
  assert.deepEqual(readWrittenNumber('1,234,567.8', 'en'), { value: 1234567.8, decimals: 1 });
  assert.deepEqual(readWrittenNumber('1\u00a0234\u00a0567', 'fr'), { value: 1234567, decimals: 0 });
});

test('proseFigures(text) reads a megabyte of digits, signs and words in a moment', () => {
  for (const unit of ['1', '1,', '1.1%', 'over ', '$', '9 % ', ' to 1', 'USD 1-', '% ']) {
    const start = process.cpuUsage();
    proseFigures(unit.repeat(1_000_000 / unit.length));
    assert.ok(process.cpuUsage(start).user < 5_000_000, unit);
  }
});
