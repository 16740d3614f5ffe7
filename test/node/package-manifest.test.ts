/** custom-elements.json and what is made of it say of each tag what its class says. */
import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes: readonly Item[];
  readonly members: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, unknown>;
}

const read = async (path: string) => readFile(join(root, path), 'utf8');
const readDist = async (name: string) => JSON.parse(await read(`dist/${name}`));

const manifest: { readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[] } = await readDist('custom-elements.json');
const tags = manifest.modules.flatMap(({ path, declarations }) => declarations.filter(({ tagName }) => tagName).map((one) => ({ path, ...one })));
const folders = (await readdir(join(root, 'src/elements'))).filter((name) => name !== 'base');
const names = (items: readonly Item[]) => items.map(({ name }) => name).sort();
const unique = (list: readonly string[]) => [...new Set(list)].sort();

const sources = (await listFiles(['src/elements', 'src/render'])).filter((path) => path.endsWith('.ts'));
const source = (await Promise.all(sources.map(read))).join('\n');
const theming = await read('docs/theming.md');

test('custom-elements.json has each widget by its tag', () => {
  assert.deepEqual(tags.map(({ tagName }) => tagName).sort(), folders.map((name) => `vt-${name}`).sort());
});

test('custom-elements.json names files that are in the package', async () => {
  for (const { path } of manifest.modules) assert.ok((await stat(join(root, path))).isFile(), path);
});

const classOf = async ({ path, name }: { readonly path: string; readonly name: string }): Promise<ElementClass> => (await import(join(root, path)))[name];

for (const tag of tags) {
  test(`${tag.tagName} in custom-elements.json has the attributes that its class observes`, async () => {
    assert.deepEqual(names(tag.attributes), [...(await classOf(tag)).observedAttributes].sort());
  });

  test(`${tag.tagName} in custom-elements.json has the properties that its class declares`, async () => {
    const settable = tag.members.filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic);
    // HTML has a property `lang` already; ours only hears of the attribute.
    const declared = [...(await classOf(tag)).elementProperties.keys()].filter((name) => name !== 'ownLang');
    assert.deepEqual(names(settable), declared.sort());
  });
}

test('custom-elements.json has the parts of the source', () => {
  const parts = [...source.matchAll(/\bpart(?:="|: ')([\w -]+(?:' \| '[\w-]+)*)["']/g)].flatMap(([, list = '']) => list.split(/[ '|]+/));
  assert.deepEqual(unique(tags.flatMap(({ cssParts }) => names(cssParts))), unique(parts));
});

test('each part of docs/theming.md is a part of every widget in custom-elements.json', () => {
  const listed = [...theming.matchAll(/^\| `([a-z-]+)` \| [^|]+ \|$/gm)].map(([, name = '']) => name);
  const widgets = tags.filter(({ tagName }) => tagName !== 'vt-report');
  assert.ok(listed.length > 10);
  assert.deepEqual(widgets.flatMap(({ tagName, cssParts }) => listed.filter((part) => !names(cssParts).includes(part)).map((part) => `${tagName} ${part}`)), []);
});

test('custom-elements.json has the public properties of docs/theming.md, each where it has an effect', () => {
  const listed = [...theming.matchAll(/^\| `(--vt-[\w-]+)` \|/gm)].map(([, name = '']) => name);
  const ofChart = names(tags.find(({ tagName }) => tagName === 'vt-market-size-chart')?.cssProperties ?? []);
  assert.deepEqual(unique(tags.flatMap(({ cssProperties }) => names(cssProperties))), unique(listed));
  assert.ok(ofChart.includes('--vt-growth') && !ofChart.includes('--vt-cat-1'), ofChart.join(' '));
});

test('custom-elements.json gives each event its class', async () => {
  const events = [...(await read('src/elements/base/events.ts')).matchAll(/'(vt-[\w-]+)': (\w+);/g)].map(([, name, type]) => `${name} ${type}`);
  assert.deepEqual(unique(tags.flatMap((tag) => tag.events.map(({ name, type }) => `${name} ${type?.text}`))), events.sort());
});

test('custom-elements.json describes all that it lists', () => {
  const all = tags.flatMap((tag) => [tag.attributes, tag.members, tag.events, tag.slots, tag.cssParts, tag.cssProperties].flat()
    .filter(({ description }) => !description).map(({ name }) => `${tag.tagName} ${name}`));
  assert.deepEqual(all, []);
});

test('the HTML data for VS Code offers the words of an attribute, and none for a text', async () => {
  const { tags: elements } = await readDist('vscode.html-custom-data.json');
  const list = elements.find(({ name }: Item) => name === 'vt-player-list').attributes;
  const valuesOf = (attribute: string) => list.find(({ name }: Item) => name === attribute).values?.map(({ name }: Item) => name);
  assert.deepEqual(valuesOf('list'), ['major', 'key']);
  assert.equal(valuesOf('src'), undefined);
});

test('web-types.json has the tags, and the types of their properties and events', async () => {
  const { contributions: { html: { elements } } } = await readDist('web-types.json');
  const chart = elements.find(({ name }: Item) => name === 'vt-market-size-chart');
  assert.deepEqual(elements.map(({ name }: Item) => name), names(tags.map(({ tagName = '' }) => ({ name: tagName }))));
  assert.equal(chart.js.properties.find(({ name }: Item) => name === 'headingLevel').type, 'number');
  assert.equal(chart.js.events.find(({ name }: Item) => name === 'vt-select').type, 'VtSelectEvent');
});

test('package.json names the manifest and the web-types where tools look for them', async () => {
  const pack = JSON.parse(await read('package.json'));
  assert.deepEqual([pack.customElements, pack['web-types']], ['dist/custom-elements.json', 'dist/web-types.json']);
});
