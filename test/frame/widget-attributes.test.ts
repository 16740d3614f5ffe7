/** What a frame's address may say is what the elements take. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { readAddress } from '../../src/frame/read-address.js';
import { WIDGET_ATTRIBUTES } from '../../src/frame/widget-attributes.js';

/** Not for who writes an address: where the data is comes first, cookies and waiting are the site's, and the address is the frame's. */
const OWN = ['src', 'crossorigin', 'timeout', 'deep-link', 'integrity'];

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[] }[];
}

test('WIDGET_ATTRIBUTES names every element and attribute of the manifest', async () => {
  const { modules } = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
  const wanted = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName, attributes = [] }) =>
    (tagName ? [[tagName.slice(3), attributes.map(({ name }) => name).filter((name) => !OWN.includes(name)).sort()] as const] : [])));
  const found = Object.entries(WIDGET_ATTRIBUTES).map(([name, attributes]) => [name, Object.keys(attributes).sort()] as const);
  const withLang = wanted.map(([name, attributes]) => [name, [...new Set([...attributes, 'lang'])].sort()] as const);
  assert.deepEqual(Object.fromEntries(found), Object.fromEntries(withLang));
});

test('readAddress(address) gives the widget, its attributes and what it does not know', () => {
  assert.deepEqual(readAddress('https://a.example/embed.html?widget=regional-map&src=r.json&region=europe&no-footer&utm_x=1'), {
    widget: 'regional-map', attributes: { 'src': 'r.json', 'region': 'europe', 'no-footer': '' }, unknown: ['utm_x'],
  });
});

for (const src of ['data:application/json,{}', 'blob:https://a.example/1', 'file:///etc/passwd', 'http://', 'javascript:1']) {
  test(`readAddress(address) refuses the source ${src}`, () => {
    const asked = readAddress(`https://a.example/embed.html?widget=insights&src=${encodeURIComponent(src)}`);
    assert.deepEqual('faults' in asked && asked.faults.map((fault) => fault.slice(0, 10)), ['src: found']);
  });
}
