/** The loader and white label where there is no page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/set-up.mjs';
import { isPrefix } from '../../src/entries/autoload/prefix.js';

await build();

/** As a bundled test cannot know where it stands. */
const fromRoot = (path: string): string => new URL(path, `${pathToFileURL(root).href}/`).href;

for (const path of ['dist/vitrine.js', 'dist/vitrine.iife.js']) {
  test(`${path} can be imported in Node, where it does nothing`, async () => {
    await assert.doesNotReject(import(fromRoot(path)));
  });
}

test('discover(root) does nothing where there is no page', async () => {
  const address = fromRoot('dist/vitrine.js');
  const { discover } = await import(address) as { discover: (root: object) => void };
  assert.equal(discover({}), undefined);
});

test('defineVitrine({ prefix }) does nothing in Node', async () => {
  const address = fromRoot('dist/entries/index.js');
  const { defineVitrine } = await import(address) as { defineVitrine: (options: object) => void };
  assert.equal(defineVitrine({ prefix: 'acme' }), undefined);
});

test('defineVitrine({ prefix }) throws a TypeError that names a prefix that can begin no tag', async () => {
  const address = fromRoot('dist/entries/index.js');
  const { defineVitrine } = await import(address) as { defineVitrine: (options: object) => void };
  assert.throws(() => defineVitrine({ prefix: 'Acme-' }), {
    name: 'TypeError', message: 'defineVitrine({ prefix }): found "Acme-", want small letters and digits, a letter first, such as "acme"',
  });
});

for (const [text, wanted] of [['acme', true], ['a1', true], ['', false], ['Acme', false], ['acme-corp', false], ['1a', false], ['é', false], [undefined, false]] as const) {
  test(`isPrefix(${JSON.stringify(text)}) is ${wanted}`, () => assert.equal(isPrefix(text), wanted));
}
