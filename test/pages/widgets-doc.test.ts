/** docs/widgets.md lists the attributes that each tag has, no more and no fewer. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { readDocument } from '../docs/read-blocks.js';
import { launchBrowser, openQuietPage } from './quiet-page.js';

const doc = await readDocument('docs/widgets.md');

/** The first cells of the tables in a section: its attributes. */
function listedIn(title: string): readonly string[] {
  const section = doc.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  return [...section.matchAll(/^\| `([\w-]+)` \| `\w+` \|/gm)].map(([, name = '']) => name);
}

let server: Served;
let browser: Browser;
let page: Page;

before(async () => {
  const empty = '<!doctype html><html lang="en"><title>Tags</title><script type="module" src="/dist/browser/define.js"></script></html>';
  server = await serve({ routes: { '/tags': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(empty) } });
  browser = await launchBrowser();
  ({ page } = await openQuietPage(browser));
  await page.goto(`${server.url}/tags`);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

for (const tag of ['vt-market-size-chart', 'vt-segment-treemap', 'vt-regional-map', 'vt-player-list', 'vt-market-dynamics', 'vt-developments', 'vt-key-figures', 'vt-concentration-meter', 'vt-audit', 'vt-segment-outline', 'vt-insights', 'vt-contents']) {
  test(`docs/widgets.md lists the attributes of ${tag}`, async () => {
    const observed = await page.evaluate((name) =>
      (customElements.get(name) as unknown as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [], tag);
    assert.deepEqual([...listedIn('Common to all'), ...listedIn(tag)].sort(), [...observed].sort());
  });
}

test('docs/widgets.md names every attribute of vt-report, and no other', async () => {
  const observed = await page.evaluate(() => (customElements.get('vt-report') as unknown as { observedAttributes: string[] }).observedAttributes);
  const section = doc.split(/^## /m).find((part) => part.startsWith('vt-report\n')) ?? '';
  const cells = [...section.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name));
  assert.deepEqual(cells.sort(), [...observed].sort());
});
