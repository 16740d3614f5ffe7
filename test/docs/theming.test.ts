/** docs/theming.md lists each public property with its values, and every part, as the source has them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import { publicTokens } from '../../src/theme/tokens.js';
import { readDocument } from './read-blocks.js';

const page = await readDocument('docs/theming.md');
const sources = (await listFiles(['src'])).filter((path) => path.endsWith('.ts') && !path.includes('/generated'));
const source = (await Promise.all(sources.map((path) => readFile(join(root, path), 'utf8')))).join('\n');

/** Name to `light / dark`, or one value where both are the same, as the page gives them. */
function listedTokens(): Record<string, string> {
  const rows = [...page.matchAll(/^\| `(--vt-[\w-]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)];
  const plain = (cell = '') => cell.replaceAll('`', '').trim();
  return Object.fromEntries(rows.map(([, name = '', light, dark]) =>
    [name, plain(light) === plain(dark) ? plain(light) : `${plain(light)} / ${plain(dark)}`]));
}

test('docs/theming.md gives each public property the values of the source', () => {
  const values = publicTokens.map(({ name, light, dark }) => [`--vt-${name}`, dark && dark !== light ? `${light} / ${dark}` : light.replace(/^var\(--_vt-(.*)\)$/, 'as $1')]);
  assert.deepEqual(listedTokens(), Object.fromEntries(values));
});

test('docs/theming.md says of each public property what the source says', () => {
  const listed = [...page.matchAll(/^\| `--vt-([\w-]+)` \| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, name, about]) => `${name}: ${about}`);
  assert.deepEqual(listed.toSorted(), publicTokens.map(({ name, about }) => `${name}: ${about}`).toSorted());
});

test('docs/theming.md says how many properties are public', () => {
  assert.match(page, new RegExp(`properties below, ${publicTokens.length} in number`));
});

test('docs/theming.md and docs/widgets.md list each part of the source', async () => {
  const listed = page + await readDocument('docs/widgets.md');
  const parts = new Set([...source.matchAll(/\bpart="([\w -]+)"|@csspart ([\w-]+)/g)].flatMap(([, names, name]) => names?.split(' ') ?? name ?? []));
  assert.deepEqual([...parts].filter((part) => !listed.includes(`\`${part}\``)), []);
});
