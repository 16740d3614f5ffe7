/** The classic script: wherever it stands in a page, and on a page from the disk. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/set-up.mjs';
import { LoaderBench, tag, waitUntilReady, ways } from './loader.fixture.js';
import { launchBrowser, openQuietPage } from './quiet-page.js';

const bench = new LoaderBench();
const chart = tag('market-size-chart');

for (const [place, head, body] of [
  ['in the head', ways.classic(), chart],
  ['at the end of the body', '', chart + ways.classic()],
  ['with defer', ways.classic('defer'), chart],
  ['with async', ways.classic('async'), chart],
] as const) {
  test(`classic: ${place} it draws, asks for no other code, and says nothing`, () => bench.use({ head, body }, async ({ page, said, asked }) => {
    await waitUntilReady(page, 'vt-market-size-chart');
    assert.deepEqual({ said, code: asked.filter((path) => path.endsWith('.js')) }, { said: [], code: ['/dist/vitrine.iife.js'] });
  }));
}

test('classic: a script that inserts the script tag gets the same', () => bench.use({ body: chart }, async ({ page }) => {
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/dist/vitrine.iife.js';
    document.head.append(script);
    script.remove();
  });
  await waitUntilReady(page, 'vt-market-size-chart');
}));

test('classic: it leaves one name on the page', () => bench.use({ body: chart }, async ({ page }) => {
  const added = await page.evaluate(async () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const script = document.createElement('script');
    script.src = '/dist/vitrine.iife.js';
    await new Promise((resolve) => {
      script.onload = resolve;
      document.head.append(script);
    });
    return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  });
  await waitUntilReady(page, 'vt-market-size-chart');
  const later = await page.evaluate((names) => Object.getOwnPropertyNames(globalThis).filter((name) => /^(vitrine|_)/i.test(name) && !names.includes(name) && name !== '__name'), added);
  assert.deepEqual([added, later], [['Vitrine'], []]);
}));

test('classic: on a page from the disk a map with its data inside is drawn, and nothing is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-disk-'));
  const browser = await launchBrowser();
  try {
    await copyFile(join(root, 'dist/vitrine.iife.js'), join(folder, 'vitrine.iife.js'));
    const data = (await readFile(join(root, 'stories/reports/sample-disclosed.json'), 'utf8')).replaceAll('<', '\\u003c');
    await writeFile(join(folder, 'page.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Disk</title><script src="vitrine.iife.js"></script>
      <vt-regional-map><script type="application/json">${data}</script></vt-regional-map></html>`);
    const { page, said } = await openQuietPage(browser);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await waitUntilReady(page, 'vt-regional-map');
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
