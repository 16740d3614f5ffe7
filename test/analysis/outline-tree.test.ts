/** Trees of headings: numbers, pages, search. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OutlineSearch } from '../../src/analysis/outline-search.js';
import { ancestorsOf, canOpenAll, childrenShown, growTree, isDrawnWhole, numberOf, type OutlineTree } from '../../src/analysis/outline-tree.js';

interface Heading {
  readonly name: string;
  readonly below?: readonly Heading[];
}

const grow = (headings: readonly Heading[]): OutlineTree<Heading> => growTree(headings, ({ below = [] }) => below);
const KITES = grow([{ name: 'Kites', below: [{ name: 'Dräger line' }, { name: 'Tail', below: [{ name: 'Bow' }] }] }, { name: 'Wind' }]);
const flat = (count: number): OutlineTree<Heading> => grow(Array.from({ length: count }, (_, i) => ({ name: `Heading ${i}` })));
const chain = (depth: number): OutlineTree<Heading> => grow([Array.from({ length: depth }).reduce<Heading>((below, _, i) => ({ name: `Level ${depth - i}`, below: [below] }), { name: 'Bottom' })]);
const search = (tree: OutlineTree<Heading>, query: string) => new OutlineSearch(tree, ({ name }) => name).find(query);

test('growTree(items) numbers parents before their children', () => {
  assert.deepEqual(KITES.nodes.map(({ item, index, depth }) => [item.name, index, depth]), [['Kites', 0, 0], ['Dräger line', 1, 1], ['Tail', 2, 1], ['Bow', 3, 2], ['Wind', 4, 0]]);
});

test('growTree(items) grows 100,000 headings in a moment', () => {
  const start = performance.now();
  assert.equal(flat(100_000).nodes.length, 100_000);
  assert.ok(performance.now() - start < 1000);
});

test('ancestorsOf(node) gives all above, the nearest first', () => {
  assert.deepEqual(KITES.nodes.slice(3, 4).flatMap(ancestorsOf).map(({ item }) => item.name), ['Tail', 'Kites']);
});

test('numberOf(tree, node) counts places from the top', () => {
  assert.deepEqual(KITES.nodes.map((node) => numberOf(KITES, node)), ['1', '1.1', '1.2', '1.2.1', '2']);
});

test('numberOf(tree, node) shortens the number of a very deep heading', () => {
  const tree = chain(63);
  assert.equal(tree.nodes.slice(-1).map((node) => numberOf(tree, node))[0], '…1.1.1');
});

test('isDrawnWhole(tree) and canOpenAll(tree) end where a page would suffer', () => {
  assert.deepEqual([400, 401].map((count) => isDrawnWhole(flat(count))), [true, false]);
  assert.deepEqual([canOpenAll(KITES), canOpenAll(flat(5)), canOpenAll(chain(3000))], [true, false, false]);
});

test('childrenShown(count, pages) stops at a page, but not one or two before the end', () => {
  assert.deepEqual([childrenShown(102, 1), childrenShown(103, 1), childrenShown(103, 2)], [102, 100, 103]);
});

test('OutlineSearch.find(query) finds without case and accents, and shows all above', () => {
  const hits = search(KITES, 'DRAGER');
  assert.deepEqual([hits?.count, [...(hits?.shown ?? [])].sort()], [1, [0, 1]]);
});

test('OutlineSearch.find(query) wants every word', () => {
  assert.deepEqual(['line dräger', 'line tail'].map((query) => search(KITES, query)?.count), [1, 0]);
});

test('OutlineSearch.find(query) is off while nothing is typed', () => {
  assert.equal(search(KITES, '  '), undefined);
});

test('OutlineSearch.find(query) counts all of 100,000 and shows the first 200, within 50 ms', () => {
  const finder = new OutlineSearch(flat(100_000), ({ name }) => name);
  const start = performance.now();
  const hits = finder.find('heading 9');
  assert.deepEqual([hits?.count, hits?.shown.size], [40_951, 200]);
  assert.ok(performance.now() - start < 50);
});
