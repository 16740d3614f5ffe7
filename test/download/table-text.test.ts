/** Tables as they leave the page: to paste and to download. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataTable } from '../../src/analysis/data-table.js';
import { toCsv } from '../../src/download/csv.js';
import { tableText } from '../../src/download/table-text.js';

const tableOf = (...cells: readonly string[]): DataTable => ({ caption: 'Sizes', columns: [{ label: 'Year' }, { label: 'EUR million' }], rows: [{ cells }] });
const kites = { title: 'Kites Market' };

test('tableText(table, report) has title, caption, units and cells, with tabs between', () => {
  assert.equal(tableText(tableOf('2024', '1,100.5'), kites), 'Kites Market\tSizes\nYear\tEUR million\n2024\t1,100.5');
});

test('tableText(table, report) says that a sample is one', () => {
  assert.equal(tableText(tableOf('2024', '1'), { ...kites, sample: true }).split('\n')[0], 'Kites Market\tSizes\tSample data');
});

test('tableText(table, report) keeps a cell one cell, whatever it holds', () => {
  assert.equal(tableText(tableOf('a\tb\nc', 'say "hi"'), kites).split('\n')[2], 'a b c\t"say ""hi"""');
});

test('tableText(table, report) makes text of what a spreadsheet would run', () => {
  assert.equal(tableText(tableOf('=cmd()', '@x'), kites).split('\n')[2], "'=cmd()\t'@x");
});

test('tableText(table, report) writes negative numbers as spreadsheets read them', () => {
  assert.equal(tableText(tableOf('2024', '\u22123.5'), kites).split('\n')[2], '2024\t-3.5');
});

test('toCsv(table, report) makes text of what a spreadsheet would run, and quotes commas', () => {
  assert.equal(toCsv(tableOf('+1 or more', '1,100'), kites).split('\r\n')[2], '\'+1 or more,"1,100"');
});

test('toCsv(table, report) starts with a byte order mark and ends with a line end', () => {
  assert.match(toCsv(tableOf('2024', '1'), kites), /^\ufeffKites Market,Sizes\r\nYear,EUR million\r\n2024,1\r\n$/);
});
