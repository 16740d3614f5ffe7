/** docs/theming.md lists each public property with its values, and every part, as the source has them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import { readDocument } from './read-blocks.js';

const page = await readDocument('docs/theming.md');
const sources = (await listFiles(['src'])).filter((path) => path.endsWith('.ts') && !path.includes('/generated'));
const source = (await Promise.all(sources.map((path) => readFile(join(root, path), 'utf8')))).join('\n');

/** Name to `light / dark`, as the source gives them. */
function sourceTokens(): Record<string, string> {
  const tokens = [...source.matchAll(/var\((--vt-[\w-]+), ((?:[^()]|\([^()]*\))*)\)/g)].map(([, name = '', value = '']) => {
    const [, light, dark] = /^light-dark\((\S+), (\S+)\)$/.exec(value) ?? [];
    return [name, light ? `${light} / ${dark}` : value] as const;
  });
  return Object.fromEntries(tokens);
}

/** Name to `light / dark`, or one value where both are the same, as the page gives them. */
function listedTokens(): Record<string, string> {
  const rows = [...page.matchAll(/^\| `(--vt-[\w-]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)];
  const plain = (cell = '') => cell.replaceAll('`', '').trim();
  return Object.fromEntries(rows.map(([, name = '', light, dark]) =>
    [name, plain(light) === plain(dark) ? plain(light) : `${plain(light)} / ${plain(dark)}`]));
}

test('docs/theming.md gives each public property the values of the source', () => {
  const worded = { '--vt-lid': 'as ink', '--vt-min-height': 'none' };
  assert.deepEqual(listedTokens(), { ...sourceTokens(), ...worded });
});

test('at most 40 properties are public', () => {
  const count = Object.keys(sourceTokens()).length;
  assert.ok(count > 20 && count <= 40, `${count} are`);
});

test('docs/theming.md says how many properties are public', () => {
  assert.match(page, new RegExp(`properties below, ${Object.keys(sourceTokens()).length} in number`));
});

test('docs/theming.md and docs/widgets.md list each part of the source', async () => {
  const listed = page + await readDocument('docs/widgets.md');
  const parts = new Set([...source.matchAll(/\bpart="([\w -]+)"|@csspart ([\w-]+)/g)].flatMap(([, names, name]) => names?.split(' ') ?? name ?? []));
  assert.deepEqual([...parts].filter((part) => !listed.includes(`\`${part}\``)), []);
});
