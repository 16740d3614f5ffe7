/** The tokens: how many, what is made from them, and that the widgets read those and no others. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import { publicTokens, tokens, type Token } from '../../src/theme/tokens.js';
import { readableCss, sheetCss } from '../../src/theme/write-css.js';
import { designTokens } from '../../src/theme/write-json.js';

const sources = (await listFiles(['src/elements', 'src/render'])).filter((path) => path.endsWith('.ts'));
const source = (await Promise.all(sources.map((path) => readFile(join(root, path), 'utf8')))).join('\n');

test('at most 40 tokens are public', () => {
  assert.ok(publicTokens.length > 20 && publicTokens.length <= 40, `${publicTokens.length} are`);
});

test('each token has a name of its own', () => {
  assert.deepEqual(tokens.map(({ name }) => name).filter((name, i, all) => all.indexOf(name) !== i), []);
});

test('the widgets read each public token, and no other --vt- property', () => {
  const read = new Set([...source.matchAll(/var\(--vt-([\w-]+)/g)].map(([, name]) => name ?? ''));
  assert.deepEqual([...read].toSorted(), publicTokens.map(({ name }) => name).toSorted());
});

test('a token that one rule reads has its default there', () => {
  const defaults = tokens.filter(({ sheet }) => !sheet).map(({ name, light }) => `var(--vt-${name}, ${light})`);
  assert.deepEqual(defaults.filter((text) => !source.includes(text)), []);
});

test('a private token that a rule reads is declared, by a token or by a rule', () => {
  const declared = new Set([...source.matchAll(/(--_vt-[\w-]+):/g)].map(([, name]) => name));
  assert.deepEqual([...source.matchAll(/var\((--_vt-[\w-]+)/g)].map(([, name]) => name).filter((name) => !declared.has(name)), []);
});

test('sheetCss(sheet) declares a value for light and dark, and those of media that have their own', () => {
  const css = sheetCss('map');
  assert.match(css, /^\n {2}:host \{\n {4}--_vt-lead: var\(--vt-lead, light-dark\(#3860ac, #4bacfd\)\);/);
  assert.match(css, /@media \(forced-colors: active\) \{\n {4}:host \{\n {6}--_vt-lead: CanvasText;/);
  assert.match(css, /@media print \{\n {4}:host \{\n {6}--_vt-lead: #000;/);
});

test('sheetCss(sheet) lets no page set a private token', () => {
  assert.match(sheetCss('map'), /--_vt-lead-tint: color-mix\(in srgb, var\(--_vt-lead\) 24%, var\(--_vt-surface\)\);/);
});

test('readableCss(tokens) sets each public token once', () => {
  assert.deepEqual([...readableCss(publicTokens).matchAll(/^ {2}--vt-([\w-]+):/gm)].map(([, name]) => name), publicTokens.map(({ name }) => name));
});

const made = designTokens(publicTokens);

test('designTokens(tokens) writes a colour as numbers with its hex value', () => {
  const { $type, $value, $description } = made.light['growth'] ?? {};
  assert.deepEqual({ $type, $value, $description }, {
    $type: 'color', $value: { colorSpace: 'srgb', components: [0.7059, 0.298, 0.0667], hex: '#b44c11' }, $description: 'growth, and nothing else',
  });
});

test('designTokens(tokens) writes a colour that is another one as its name in the same scheme', () => {
  assert.deepEqual([made.light['lid']?.$value, made.dark['lid']?.$value], ['{light.ink}', '{dark.ink}']);
});

test('designTokens(tokens) writes a length as a number of pixels and a font as a list', () => {
  assert.deepEqual(made.base['lid-width']?.$value, { value: 2, unit: 'px' });
  assert.deepEqual((made.base['font']?.$value as string[]).slice(0, 2), ['-apple-system', 'Segoe UI']);
});

test('designTokens(tokens) leaves out what has no value of its own', () => {
  assert.deepEqual(Object.keys(made.base), ['font', 'radius', 'lid-width', 'frame-radius']);
});

/** What the format asks of a file, as faults; empty for a good one. */
function faultsOf(file: object): readonly string[] {
  const names = (value: object, path = ''): readonly string[] => Object.entries(value).flatMap(([name, inner]) =>
    (name.startsWith('$') ? [] : '$value' in (inner as object) ? [`${path}${name}`] : names(inner as object, `${path}${name}.`)));
  const known = names(file);
  const at = (path: string) => path.split('.').reduce((value, name) => (value as Record<string, object>)[name] ?? {}, file) as { $type?: string; $value?: unknown };
  return known.flatMap((path) => {
    const { $type, $value } = at(path);
    if (/[{}.]/.test(path.split('.').at(-1) ?? '')) return [`${path}: a name has no braces and no dots`];
    if (typeof $value === 'string') return known.includes($value.slice(1, -1)) && at($value.slice(1, -1)).$type === $type ? [] : [`${path}: ${$value} is no token of its type`];
    const value = $value as { colorSpace?: string; components?: number[]; hex?: string; value?: number; unit?: string };
    if ($type === 'color') {
      const good = value.colorSpace === 'srgb' && value.components?.length === 3 && value.components.every((part) => part >= 0 && part <= 1) && /^#[\da-f]{6}$/.test(value.hex ?? '');
      return good ? [] : [`${path}: no colour`];
    }
    if ($type === 'dimension') return Number.isFinite(value.value) && ['px', 'rem'].includes(value.unit ?? '') ? [] : [`${path}: no dimension`];
    if ($type === 'fontFamily') return Array.isArray($value) && $value.every((name) => typeof name === 'string' && name) ? [] : [`${path}: no font`];
    return [`${path}: type ${String($type)}`];
  });
}

test('designTokens(tokens) keeps to the format: types, shapes and references', () => {
  assert.deepEqual(faultsOf(made), []);
});

test('a token in a format of its own is a fault', () => {
  const odd: readonly Token[] = [{ name: 'ink', kind: 'colour', about: '', light: 'teal' }, { name: 'lid', kind: 'colour', about: '', light: 'var(--_vt-nothing)' }];
  assert.deepEqual(faultsOf(designTokens(odd)).length, 4);
});

test('dist/tokens.json and dist/tokens.css are what the tokens say', async () => {
  assert.deepEqual(JSON.parse(await readFile(join(root, 'dist/tokens.json'), 'utf8')), made);
  assert.equal(await readFile(join(root, 'dist/tokens.css'), 'utf8'), readableCss(publicTokens));
});
