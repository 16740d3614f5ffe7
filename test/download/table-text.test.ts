/** Tables as they leave the page: to paste and to download. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataTable } from '../../src/analysis/data-table.js';
import { toCsv } from '../../src/download/csv.js';
import { tableText } from '../../src/download/table-text.js';

const tableOf = (...cells: readonly string[]): DataTable => ({ caption: 'Sizes', columns: [{ label: 'Year' }, { label: 'EUR million' }], rows: [{ cells }] });
const kites = { title: 'Kites Market' };
const english = { sample: 'Sample data', lang: 'en' };

test('tableText(table, report, words) has title, caption, units and cells, with tabs between', () => {
  assert.equal(tableText(tableOf('2024', '1,100.5'), kites, english), 'Kites Market\tSizes\nYear\tEUR million\n2024\t1,100.5');
});

test('tableText(table, report, words) says that a sample is one', () => {
  assert.equal(tableText(tableOf('2024', '1'), { ...kites, sample: true }, english).split('\n')[0], 'Kites Market\tSizes\tSample data');
});

test('tableText(table, report, words) keeps a cell one cell, whatever it holds', () => {
  assert.equal(tableText(tableOf('a\tb\nc', 'say "hi"'), kites, english).split('\n')[2], 'a b c\t"say ""hi"""');
});

test('tableText(table, report, words) makes text of what a spreadsheet would run', () => {
  assert.equal(tableText(tableOf('=cmd()', '@x'), kites, english).split('\n')[2], "'=cmd()\t'@x");
});

test('tableText(table, report, words) writes negative numbers as spreadsheets read them', () => {
  assert.equal(tableText(tableOf('2024', '\u22123.5'), kites, english).split('\n')[2], '2024\t-3.5');
});

const numbersOf = (...cells: readonly string[]): DataTable => ({ caption: 'Sizes', columns: [{ label: 'Year' }, { label: 'EUR million', numeric: true }, { label: 'Basis' }], rows: [{ cells }] });
const rowOf = (table: DataTable, lang = 'en'): string | undefined => toCsv(table, kites, { ...english, lang }).split('\r\n')[2];

test('toCsv(table, report, words) makes text of what a spreadsheet would run', () => {
  assert.equal(rowOf(tableOf('+1 or more', '@sum')), "'+1 or more,'@sum");
});

test('toCsv(table, report, words) makes text of a formula behind a tab or in wide signs', () => {
  assert.equal(rowOf(tableOf('\t=1+1', '\uff1d1+1')), "'\t=1+1,'\uff1d1+1");
});

test('toCsv(table, report, words) leaves negative numbers numbers, also in percent', () => {
  assert.equal(rowOf(tableOf('\u22123.5', '-12%')), '-3.5,-12%');
});

test('toCsv(table, report, words) quotes what holds a comma, a quote or a line end, and doubles quotes', () => {
  assert.equal(rowOf(tableOf('Kites, "big"', 'a\nb')), '"Kites, ""big""","a\nb"');
});

test('toCsv(table, report, words) writes an English number without group signs', () => {
  assert.equal(rowOf(numbersOf('2024', '1,234,567.8', 'Reported')), '2024,1234567.8,Reported');
});

test('toCsv(table, report, words) writes a German number with a point', () => {
  assert.equal(rowOf(numbersOf('2024', '\u22121.234,5', 'Berichtet'), 'de'), '2024,-1234.5,Berichtet');
});

test('toCsv(table, report, words) writes a French number, whose group sign is a space, in figures', () => {
  assert.equal(rowOf(numbersOf('2024', '1\u202f234,5', 'Publi\u00e9'), 'fr'), '2024,1234.5,Publi\u00e9');
});

test('toCsv(table, report, words) writes Egyptian digits as those of programs', () => {
  assert.equal(rowOf(numbersOf('2024', '\u0661\u066c\u0662\u0663\u0664\u066b\u0665', 'x'), 'ar-EG'), '2024,1234.5,x');
});

test('toCsv(table, report, words) leaves words around a number, and a number that is none in its language', () => {
  assert.equal(rowOf(numbersOf('about 5', '1,5', 'x')), 'about 5,"1,5",x');
});

test('toCsv(table, report, words) starts with a byte order mark and ends with a line end', () => {
  assert.match(toCsv(tableOf('2024', '1'), kites, english), /^\ufeffKites Market,Sizes\r\nYear,EUR million\r\n2024,1\r\n$/);
});

test('toCsv(table, report, words) says in its language that a sample is one', () => {
  assert.match(toCsv(tableOf('2024', '1'), { ...kites, sample: true }, { sample: 'Beispieldaten', lang: 'de' }), /^\ufeffKites Market,Sizes,Beispieldaten\r\n/);
});

test('toCsv(table, report, words) leaves soft hyphens, word joiners and direction marks on the page', () => {
  assert.equal(rowOf(tableOf('Haupt\u00adanbieter', '\u2068\u200e2024–\u20602031\u2069\u200f\u061c')), 'Hauptanbieter,2024–2031');
});

test('toCsv(table, report, words) makes text of a formula behind a mark that it leaves out', () => {
  assert.equal(rowOf(tableOf('\u00ad=1+1', '\u200e@sum')), "'=1+1,'@sum");
});

test('tableText(table, report, words) leaves soft hyphens and direction marks on the page', () => {
  assert.equal(tableText(tableOf('Haupt\u00adanbieter', '\u200e5\u200f'), kites, english).split('\n')[2], 'Hauptanbieter\t5');
});
