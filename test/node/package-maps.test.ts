/** A debugger finds the sources by the maps of dist/. */
import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/set-up.mjs';

await build();

for (const path of ['dist/vitrine.js.map', 'dist/browser/market-size-chart.js.map', 'dist/elements/market-size-chart/market-size-chart.js.map', 'dist/cli/vitrine.js.map']) {
  test(`${path} leads to sources that are there`, async () => {
    const { sources } = JSON.parse(await readFile(join(root, path), 'utf8')) as { readonly sources: readonly string[] };
    const own = sources.filter((source) => !source.includes('node_modules'));
    assert.ok(own.length > 0);
    for (const source of own) await access(join(root, dirname(path), source));
  });
}
