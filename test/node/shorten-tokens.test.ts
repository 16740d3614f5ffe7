/** Private custom properties get short names in the bundles; public ones are the contract and stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenTokens } from '../../scripts/shorten-tokens.mjs';

const sources = ['--_vt-ink: var(--vt-ink); color: var(--_vt-ink)', '--_vt-bar: red', '--_vt-bar-line: red'];

test('shortenTokens(sources) names one token alike in every file', () => {
  const { renderChunk } = shortenTokens(sources);
  assert.deepEqual([renderChunk('var(--_vt-ink)').code, renderChunk('--_vt-ink:0').code], ['var(--_2)', '--_2:0']);
});

test('shortenTokens(sources) keeps tokens apart whose names begin alike', () => {
  assert.equal(shortenTokens(sources).renderChunk('--_vt-bar:0;--_vt-bar-line:0').code, '--_0:0;--_1:0');
});

test('shortenTokens(sources) leaves public tokens alone', () => {
  assert.equal(shortenTokens(sources).renderChunk('var(--vt-ink)').code, 'var(--vt-ink)');
});

test('shortenTokens(sources) refuses a name put together at run time', () => {
  assert.throws(() => shortenTokens(['`--_vt-slot-${slot}`']), /written in full/);
});
