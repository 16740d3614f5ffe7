import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataTable } from '../../src/analysis/data-table.js';
import { keyFigures } from '../../src/analysis/key-figures.js';
import { keyTable, quotedTable } from '../../src/analysis/key-tables.js';
import { quotedFigures } from '../../src/analysis/quoted-figures.js';
import { reportFacts } from '../../src/analysis/report-facts.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { keyFiguresWords } from '../../src/i18n/en/key-figures.js';
import { keyTableWords } from '../../src/i18n/en/key-tables.js';
import type { Report } from '../../src/model/report.js';
import { exact, galleryReport, sizeReport, undisclosed } from './market-size-report.js';

const language = { lang: 'en', amount: amountWords, frame: frameWords, words: keyTableWords };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const tableOf = (report: Report): DataTable => keyTable(report, keyFigures(report), reportFacts(report, 'en', keyFiguresWords), language);
const real = galleryReport('iot-medical-devices');

test('keyTable(report) gives values as published with their status, then the facts', () => {
  const { rows } = tableOf(real);
  assert.deepEqual(rows.map(({ cells }) => cells.map(plain)), [
    ['Market size, 2024', 'USD 54,942.27 million', 'Reported base year'],
    ['Market size, 2031', 'USD 150,106.96 million', 'Reported forecast'],
    ['Growth a year (CAGR)', '15.4%', 'Reported'],
    ['Base year', '2024', ''],
    ['Study period', '2025–2031', ''],
    ['Report timeline', '2021–2031', ''],
    ['Market concentration', 'Low', ''],
    ['Report pages', '377', ''],
    ['Scope', 'Worldwide', ''],
  ]);
});

test('keyTable(report) says that a size is not disclosed', () => {
  assert.deepEqual(tableOf(sizeReport({ 2024: undisclosed }, { baseYear: 2024 })).rows[0]?.cells, ['Market size, 2024', 'not disclosed', 'Not disclosed']);
});

test('keyTable(report) gives low and high scenarios rows of their own', () => {
  const scenarios = [{ kind: 'low' as const, values: [{ year: 2031, figure: exact(700) }] }];
  const { rows } = tableOf(sizeReport({ 2024: 500, 2031: 900 }, {}, { scenarios }));
  assert.deepEqual(rows[2]?.cells.map(plain), ['Market size, 2031, low scenario', 'USD 700 million', 'Reported forecast']);
});

test('keyTable(report) names the years of the rate', () => {
  const { rows } = tableOf(sizeReport({}, {}, { rate: exact(3), from: 2024, to: 2031 }));
  assert.deepEqual(rows[0]?.cells.map(plain), ['Growth a year (CAGR), 2024–2031', '3%', 'Reported']);
});

test('keyTable(report) links a size to its year', () => {
  assert.deepEqual(tableOf(real).rows[1]?.part, { kind: 'year', id: '2031' });
});

test('quotedTable(quotes) gives every figure with its qualifier and status', () => {
  assert.deepEqual(quotedTable(quotedFigures(real) ?? [], language).rows.map(({ cells }) => cells.slice(1)), [['over 60%', 'Reported'], ['about 70%', 'Reported'], ['50%', 'Reported'], ['35%', 'Reported change']]);
});
