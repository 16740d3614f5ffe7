/** The table of hard hosts is whole, is the documented one, and can be read again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../docs/read-blocks.js';
import { columns, expected, notes } from './expected.js';
import { cellsOf, hostTableOf, renderHostTable, replaceHostTable, verdictIn } from './host-table.js';
import { hostNames } from './hosts.js';

const documented = hostTableOf(await readDocument('docs/embedding.md'));

test('the table in docs/embedding.md is the one that the tests hold to', () => {
  assert.equal(documented, renderHostTable());
});

test('the table in docs/embedding.md has a row for each host, and no empty cell', () => {
  const cells = cellsOf(documented);
  assert.deepEqual(cells.map((row) => row.length), hostNames.map(() => columns.length + 1));
  assert.deepEqual(cells.flat().filter((text) => text === ''), []);
});

test('expected has a cell for each way', () => {
  assert.deepEqual(hostNames.filter((host) => expected[host].length !== columns.length), []);
});

test('notes say why, wherever a way does not work', () => {
  const unexplained = hostNames.flatMap((host) => columns.filter((way, i) => expected[host][i] !== 'works'
    && !notes.some((note) => note.host === host && (note.ways?.includes(way) ?? true))).map((way) => `${host} ${way}`));
  assert.deepEqual(unexplained, []);
});

test('renderHostTable(verdicts) shows a cell in which the browsers differ', () => {
  const table = renderHostTable((_host, _way, browser) => (browser === 'firefox' ? 'blocked' : 'works'));
  assert.equal(cellsOf(table)[0]?.[1], 'works; Firefox: blocked');
});

test('verdictIn(text, browser) reads the browser’s own word', () => {
  assert.deepEqual([verdictIn('works; Firefox: blocked', 'chromium'), verdictIn('works; Firefox: blocked', 'firefox'), verdictIn('works', 'firefox')],
    ['works', 'blocked', 'works']);
});

test('replaceHostTable(markdown, table) refuses a document that has no place for it', () => {
  assert.throws(() => replaceHostTable('# Embedding', 'table'), /no place for the table/);
});
