/** The page of linked widgets is quiet, fits and has no barrier; what is chosen in one widget is marked in the others. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { checkGalleryPage } from './check-gallery-page.js';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

checkGalleryPage('linked.html');

let server: Served;
let browser: Browser;

before(async () => {
  server = await serve({});
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(fragment = ''): Promise<Page> {
  const { page } = await openQuietPage(browser, { viewport: { width: 1200, height: 900 } });
  await page.goto(`${server.url}/stories/gallery/linked.html${fragment}`);
  await waitForWidgets(page);
  return page;
}

const tile = (page: Page) => page.locator('vt-segment-treemap').getByRole('option', { name: /Asia Pacific/, selected: true }).first();
const row = (page: Page) => page.locator('vt-regional-map[view=table] tr[aria-current=true]');

test('a region chosen on the map is marked in the treemap and in the table, and stands in the address', async () => {
  const page = await open();
  await page.locator('vt-regional-map').first().getByRole('option', { name: /^Asia Pacific/ }).press('Enter');
  await tile(page).waitFor();
  assert.deepEqual([await row(page).getByRole('rowheader').innerText(), new URL(page.url()).hash], ['Asia Pacific', '#vt-region=asia-pacific']);
  await page.context().close();
});

test('Escape clears it everywhere', async () => {
  const page = await open('#vt-region=asia-pacific');
  await tile(page).waitFor();
  await page.keyboard.press('Escape');
  await tile(page).waitFor({ state: 'detached' });
  assert.deepEqual([await row(page).count(), new URL(page.url()).hash], [0, '']);
  await page.context().close();
});

test('a link to a state marks it and brings it into view', async () => {
  const page = await open('#vt-player=sample-company-j');
  const item = page.locator('vt-player-list [role=listitem][aria-current=true]');
  await item.waitFor();
  await page.waitForFunction(() => scrollY > 0);
  assert.match(await item.innerText(), /Sample company J/);
  await page.context().close();
});
