/** The parts of the command line that need no process: places in a text, wrapped lines, near words, the table of findings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/analysis/audit/finding.js';
import { PlaceFinder, splitPath } from '../../src/cli/find-place.js';
import { findingTable } from '../../src/cli/finding-table.js';
import { editDistance, nearestWord } from '../../src/cli/nearest-word.js';
import { printable, showsColours, type Terminal } from '../../src/cli/terminal.js';
import { placedIssues } from '../../src/cli/validate.js';
import { padEnd, wrapText } from '../../src/cli/wrap-text.js';

const text = '{\n  "title": "A",\r\n  "regions": [\r    {"name": "Asia"},\n    {"name": "Ö", "a b": [1, 22]}\n  ]\n}';
const places: Readonly<Record<string, readonly [line: number, column: number]>> = {
  '': [1, 1],
  title: [2, 12],
  'regions[0].name': [4, 14],
  'regions[1]["a b"][1]': [5, 30],
  'regions[1].share': [5, 5], // not there: what would hold it
  'regions[7].name': [3, 14],
  'title.name': [2, 12],
};
for (const [path, [line, column]] of Object.entries(places)) {
  test(`PlaceFinder.valueAt(${JSON.stringify(path)}) is line ${line}, column ${column}`, () => {
    assert.deepEqual(new PlaceFinder(text).valueAt(path), { line, column });
  });
}

test('PlaceFinder.keyAt(path) is the key before the value', () => {
  assert.deepEqual(new PlaceFinder(text).keyAt('regions[1]["a b"]'), { line: 5, column: 19 });
});

test('PlaceFinder.valueAt(path) takes the last of two equal keys, as JSON.parse does', () => {
  assert.deepEqual(new PlaceFinder('{"a": 1,\n"a": 2}').valueAt('a'), { line: 2, column: 6 });
});

test('PlaceFinder.valueAt(path) finds a key that the path has cut', () => {
  const key = `${'long '.repeat(20)}`;
  assert.deepEqual(new PlaceFinder(`{${JSON.stringify(key)}: 1}`).keyAt(`["${key.slice(0, 60)}…"]`), { line: 1, column: 2 });
});

test('PlaceFinder.valueAt(path) finds nothing in a text that is nested 100,000 deep, and does not throw', () => {
  assert.equal(new PlaceFinder('['.repeat(100_000) + ']'.repeat(100_000)).valueAt('[0]'), undefined);
});

test('PlaceFinder.faultPlace() is where the text stops being JSON', () => {
  assert.deepEqual(new PlaceFinder('{"a": 1,\n  b: 2}').faultPlace(), { line: 2, column: 3 });
});

test('splitPath(path) reads quoted keys with dots, brackets and quotes', () => {
  assert.deepEqual(splitPath('a[0]["x.y[1]\\"z"].b'), ['a', 0, 'x.y[1]"z', 'b']);
});

test('placedIssues(text) gives the place of every issue, in the order of the text', () => {
  const issues = placedIssues('{"schemaVersion": 1,\n"title": 5,\n"x": 1,\n"publisher": {}}');
  assert.deepEqual(issues.map(({ path, line, column }) => [path, line, column]), [['title', 2, 10], ['x', 3, 1], ['publisher.name', 4, 14]]);
});

test('placedIssues(text) has no place for a text of more than 10 MB', () => {
  assert.deepEqual(placedIssues(`"${'a'.repeat(10_000_001)}"`).map(({ code, line }) => [code, line]), [['too-large', undefined]]);
});

test('wrapText(text, width) breaks between words, and inside one that is longer than a line', () => {
  assert.deepEqual(wrapText('one two three abcdefghijkl', 8), ['one two', 'three', 'abcdefgh', 'ijkl']);
});

test('wrapText(text, width) counts two columns for an East Asian character', () => {
  assert.deepEqual(wrapText('世界市場', 4), ['世界', '市場']);
});

test('padEnd(text, width) leaves a longer text as it is', () => assert.equal(padEnd('abc', 2), 'abc'));

test('editDistance(from, to) counts a swap of neighbours once', () => assert.equal(editDistance('aduit', 'audit'), 1));

test('nearestWord(word, known) finds nothing for a word that is far from all', () => {
  assert.equal(nearestWord('publish', ['validate', 'audit']), undefined);
});

test('showsColours(isTerminal, env) takes colours from a dumb terminal', () => assert.equal(showsColours(true, { TERM: 'dumb' }), false));

test('printable(text) keeps letters of all scripts and takes what steers', () => {
  assert.equal(printable('تقنية\u202e\u001b[31m\n日本'), 'تقنية��[31m 日本');
});

const finding: Finding = {
  rule: 'sum-of-parts', severity: 'warning', message: 'The parts make 90, the whole is 100.', fix: 'Mend one of them.',
  paths: ['a', 'b'], figures: [{ path: 'a', label: 'Whole', text: '100' }],
};
const terminalOf = (width: number): Terminal => ({ print: () => {}, complain: () => {}, paint: (_, painted) => painted, width, readInput: () => Promise.resolve(new Uint8Array()), isScreen: false, write: () => {} });

test('findingTable(findings) sets severity, rule, sentence, fix and places in columns', () => {
  assert.equal(findingTable([finding], (path) => (path === 'a' ? { line: 3, column: 12 } : undefined), terminalOf(100)), [
    'warning  sum-of-parts  The parts make 90, the whole is 100.',
    '                       Fix: Mend one of them.',
    '                       3:12  a  Whole: 100',
    '                             b',
  ].join('\n'));
});

test('findingTable(findings) sets the rule below in a narrow terminal', () => {
  assert.equal(findingTable([finding], () => undefined, terminalOf(40)), [
    'warning  The parts make 90, the whole is',
    '         100.',
    '         Fix: Mend one of them.',
    '           a  Whole: 100',
    '           b',
    '         sum-of-parts',
  ].join('\n'));
});

test('findingTable(findings) puts errors first and keeps the order of equals', () => {
  const findings = (['note', 'error', 'note'] as const).map((severity, i): Finding => ({ ...finding, severity, message: String(i) }));
  assert.deepEqual(findingTable(findings, () => undefined, terminalOf(100)).match(/^\w+ +\S+ +\d$/gm)?.map((line) => line.at(-1)), ['1', '0', '2']);
});

test('findingTable(findings) names twelve places and counts the rest', () => {
  const paths = Array.from({ length: 40 }, (_, i) => `p[${i}]`);
  assert.match(findingTable([{ ...finding, paths, figures: [] }], () => undefined, terminalOf(100)), /p\[11\]\n +and 28 more$/);
});
