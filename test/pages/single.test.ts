/** A widget in one file: it draws with no other code, and a browser refuses it where its bytes are not those of the hash. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { integrityOf } from '../../scripts/make-integrity.mjs';
import { serve, type Route, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

interface Hashes { readonly version: string; readonly files: Readonly<Record<string, string>> }
const read = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8')) as unknown;
const hashes = await read('dist/integrity.json') as Hashes;
const widgets = (await readdir(join(root, 'dist/elements'))).filter((name) => name !== 'base');

/** A page with one widget from the file at `path`, and what stands inside it. */
const pageOf = (name: string, path: string): Route => (_, response) => {
  const integrity = hashes.files[`single/${name}.js`];
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>One file</title>
    <script type="module" src="${path}" integrity="${integrity}" crossorigin="anonymous"></script>
    <vt-${name} src="/stories/reports/sample-disclosed.json"><p>In words.</p></vt-${name}>`);
};

/** The chart's file with one bit of its last comment changed: it would run as well as before. */
const flipped: Route = async (_, response) => {
  const bytes = await readFile(join(root, 'dist/single/market-size-chart.js'));
  const at = bytes.lastIndexOf('NOTICES');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(bytes);
};

let server: Served;
let browser: Browser;

before(async () => {
  const pages = widgets.map((name) => [`/${name}`, pageOf(name, `/dist/single/${name}.js`)] as const);
  server = await serve({ routes: { ...Object.fromEntries(pages), '/changed': pageOf('market-size-chart', '/flipped.js'), '/flipped.js': flipped } });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('integrity.json names the version of the package and every widget', async () => {
  const { version } = await read('package.json') as { readonly version: string };
  assert.equal(hashes.version, version);
  assert.deepEqual(Object.keys(hashes.files).filter((path) => path.startsWith('single/')), widgets.map((name) => `single/${name}.js`).sort());
});

test('integrity.json has the hash of each file as it is', async () => {
  for (const [path, hash] of Object.entries(hashes.files)) assert.equal(hash, integrityOf(await readFile(join(root, 'dist', path))), path);
});

for (const name of widgets) {
  test(`single/${name}.js draws its widget, asks for no other code and says nothing`, async () => {
    const { page, said } = await openQuietPage(browser);
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}/${name}`);
    await waitForWidgets(page);
    const ended = await page.evaluate(() => document.querySelector<HTMLElement>('[src$=".json"]')?.dataset['ready']);
    await page.context().close();
    assert.deepEqual({ ended, scripts, said }, { ended: 'yes', scripts: [`/dist/single/${name}.js`], said: [] });
  });
}

test('a file with another byte than the hash is refused, and the words inside the tag stay', async () => {
  const { page, said } = await openQuietPage(browser);
  await page.goto(`${server.url}/changed`);
  const seen = await page.locator('p').isVisible();
  const defined = await page.evaluate(() => customElements.get('vt-market-size-chart') !== undefined);
  await page.context().close();
  assert.match(said.join('\n'), /integrity/);
  assert.deepEqual({ seen, defined }, { seen: true, defined: false });
});
