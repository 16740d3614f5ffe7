/** Checks that a fault in JSON text is named with its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeJsonFault, findJsonFault } from '../../src/model/find-json-fault.js';
import { IssueList } from '../../src/model/issue-list.js';
import { readJson } from '../../src/model/read-json.js';

for (const [name, text, message] of [
  ['a bare word', '{\n  "a": 1,\n  "b": x\n}', 'found "x\\n}" in line 3, column 8, want JSON'],
  ['a comma too many', '[1,]', 'found "]" in line 1, column 4, want JSON'],
  ['a comma after the last field', '{"a":1,}', 'found "}" in line 1, column 8, want JSON'],
  ['a comma too few', '{"a":1 "b":2}', 'found "\\"b\\":2}" in line 1, column 8, want JSON'],
  ['a wrong bracket', '{"a":[1}', 'found "}" in line 1, column 8, want JSON'],
  ['a field without a colon', '{"a" 1}', 'found "1}" in line 1, column 6, want JSON'],
  ['a number as a key', '{1:2}', 'found "1:2}" in line 1, column 2, want JSON'],
  ['a missing end', '{"a":[1', 'found the end in line 1, column 8, want JSON'],
  ['two values', '{} {}', 'found "{}" in line 1, column 4, want JSON'],
  ['an unclosed text', '{"a":"b}', 'found "\\"b}" in line 1, column 6, want JSON'],
  ['a web page', '<!doctype html>', 'found "<!doctype html>" in line 1, column 1, want JSON'],
  ['no text', '', 'found the end in line 1, column 1, want JSON'],
] as const) {
  test(`describeJsonFault(text) names the place of ${name}`, () => {
    assert.equal(describeJsonFault(text), message);
  });
}

test('readJson(text) gives an issue for text that is no JSON', () => {
  const list = new IssueList();
  assert.equal(readJson('{"a":1,}', list), undefined);
  assert.match(list.issues[0]?.message ?? '', /^want JSON: .+/);
});

test('readJson(text) passes over a byte order mark', () => {
  assert.deepEqual(readJson('\uFEFF[1]', new IssueList()), [1]);
});

test('findJsonFault(text) finds none in good JSON', () => {
  const text = JSON.stringify({ a: ['\\', '"', '\\"', 'é\n', ''], b: { c: [], d: {} }, e: [-1.5e3, true, false, null] });
  assert.equal(findJsonFault(text), text.length);
});

test('findJsonFault(text) passes over escaped quotes', () => {
  assert.equal(findJsonFault('["a\\\\\\"b\\\\", x]'), 13);
});

test('findJsonFault(text) gives up far in', () => {
  assert.equal(findJsonFault('['.repeat(600_000)), -1);
});
