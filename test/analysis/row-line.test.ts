/** Values as one line to be copied. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataTable } from '../../src/analysis/data-table.js';
import { partLine, rowLine } from '../../src/analysis/row-line.js';
import { rowLineWords as words } from '../../src/i18n/en/copying.js';
import type { Report } from '../../src/model/report.js';

const report: Report = { schemaVersion: 1, title: 'Kites Market', marketName: 'kites market' };
const sizes: DataTable = {
  caption: 'Market size by year, EUR million',
  columns: [{ label: 'Year' }, { label: 'EUR million', numeric: true, say: (value) => `EUR\u00a0${value}\u00a0million` }, { label: 'Basis' }],
  rows: [
    { cells: ['2023', 'not disclosed', 'In the report'], status: 'undisclosed' },
    { cells: ['2024', '100', 'Reported'], status: 'reported', phase: 'base', part: { kind: 'year', id: '2024' } },
    { cells: ['2031', 'over 270.55', 'Forecast'], status: 'estimated', phase: 'forecast', part: { kind: 'year', id: '2031' } },
    { cells: ['2030', '250', 'Calculated'], status: 'derived', phase: 'forecast' },
  ],
};
const line = (table: DataTable, index: number, of = report): string => {
  const row = table.rows[index];
  assert.ok(row);
  return rowLine(table, row, of, words);
};

test('rowLine(table, row, report, words) gives market, year, value, unit and status, with ordinary spaces', () => {
  assert.equal(line(sizes, 1), 'Kites market, 2024: EUR 100 million (reported)');
});

test('rowLine(table, row, report, words) says of a forecast that it is one, and keeps the qualifier', () => {
  assert.equal(line(sizes, 2), 'Kites market, 2031: EUR over 270.55 million (estimated forecast)');
});

test('rowLine(table, row, report, words) calls a calculated value calculated, in any year', () => {
  assert.equal(line(sizes, 3), 'Kites market, 2030: EUR 250 million (calculated)');
});

test('rowLine(table, row, report, words) gives no unit to what is not disclosed', () => {
  assert.equal(line(sizes, 0), 'Kites market, 2023: not disclosed');
});

test('rowLine(table, row, report, words) says that a sample is one', () => {
  assert.equal(line(sizes, 1, { ...report, sample: true }), 'Kites market (sample data), 2024: EUR 100 million (reported)');
});

test('rowLine(table, row, report, words) adds the year of all rows, and every value', () => {
  const table: DataTable = {
    caption: 'Segments',
    columns: [{ label: 'Segment' }, { label: 'Percent', say: (value) => `${value}% of the market` }, { label: 'EUR million', say: (value) => `EUR ${value} million` }, { label: 'Basis' }],
    rows: [{ cells: ['Stunt kites', '40', '40.25', 'Reported'], status: 'reported' }],
    year: 2024,
  };
  assert.equal(line(table, 0), 'Kites market, Stunt kites, 2024: 40% of the market, EUR 40.25 million (reported)');
});

test('rowLine(table, row, report, words) says all that a row says where the table has no values', () => {
  const table: DataTable = { caption: 'Regions', columns: [{ label: 'Region' }, { label: 'The report says' }, { label: 'Basis' }], rows: [{ cells: ['Europe', '', 'Not disclosed'], status: 'undisclosed' }] };
  assert.equal(line(table, 0), 'Kites market, Europe: Basis: Not disclosed');
});

test('partLine(table, part, report, words) gives the line of the part', () => {
  assert.equal(partLine(sizes, { kind: 'year', id: '2024' }, report, words), 'Kites market, 2024: EUR 100 million (reported)');
});

test('partLine(table, part, report, words) gives nothing where the table has no such row', () => {
  assert.equal(partLine(sizes, { kind: 'year', id: '1999' }, report, words), undefined);
});
