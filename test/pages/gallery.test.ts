/** What each page of the gallery is there to show. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const widgets = ['vt-market-size-chart', 'vt-segment-treemap', 'vt-regional-map', 'vt-player-list'];

let server: Served;
let browser: Browser;

before(async () => {
  server = await serve();
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const address = (name: string): string => `${server.url}/stories/gallery/${name}`;

test('press.html and press-dark.html are the same article', async () => {
  const read = (name: string) => readFile(join(root, 'stories/gallery', name), 'utf8');
  const article = (text: string) => /<article>.*<\/article>/s.exec(text)?.[0];
  const light = article(await read('press.html'));
  assert.ok(light);
  assert.equal(article(await read('press-dark.html')), light);
});

test('press-dark.html is dark on a device that prefers light, and its widgets with it', async () => {
  const { page } = await openQuietPage(browser, { colorScheme: 'light' });
  await page.goto(address('press-dark.html'));
  await waitForWidgets(page);
  const schemes = await page.evaluate((tags) => tags.map((tag) => getComputedStyle(document.querySelector(tag) as Element).colorScheme), widgets);
  await page.context().close();
  assert.deepEqual(schemes, ['dark', 'dark', 'dark', 'dark']);
});

test('press.html shows each of the four widgets once, and each draws the report', async () => {
  const { page } = await openQuietPage(browser);
  await page.goto(address('press.html'));
  await waitForWidgets(page);
  const ready = await page.evaluate((tags) => tags.map((tag) => [...document.querySelectorAll<HTMLElement>(tag)].map(({ dataset }) => dataset['ready'])), widgets);
  await page.context().close();
  assert.deepEqual(ready, [['yes'], ['yes'], ['yes'], ['yes']]);
});

test('portal.html asks once for the data of all its widgets', async () => {
  const { page } = await openQuietPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address('portal.html'));
  await waitForWidgets(page);
  await page.context().close();
  assert.deepEqual(asked.filter((path) => path.endsWith('.json')), ['/stories/reports/sample-disclosed.json']);
});

test('portal.html hears what its reader selects', async () => {
  const { page } = await openQuietPage(browser);
  await page.goto(address('portal.html'));
  await waitForWidgets(page);
  await page.locator('vt-market-size-chart [data-mark="3"]').first().focus();
  await page.keyboard.press('Enter');
  const selected = await page.locator('output').textContent();
  await page.context().close();
  assert.equal(selected, 'year 2024');
});

test('awkward.html shows each fault of the data where it is', async () => {
  const { page } = await openQuietPage(browser);
  await page.goto(address('awkward.html'));
  await waitForWidgets(page);
  const faults = await page.evaluate(() => Object.fromEntries(['bad-address', 'broken-json', 'not-a-report', 'future-version']
    .map((id) => [id, document.getElementById(id)?.dataset['fault']])));
  await page.context().close();
  assert.deepEqual(faults, {
    'bad-address': 'bad-src', 'broken-json': 'bad-json', 'not-a-report': 'wrong-type', 'future-version': 'unsupported-version',
  });
});

/**
 * The sum of all layout shifts while code and data arrive late: each only after the page was painted without it. The
 * window holds the whole page, because what moves outside of it does not count.
 */
async function sumShifts(width: number, css?: string): Promise<number> {
  const { page } = await openQuietPage(browser, { viewport: { width, height: 9000 } });
  await page.addInitScript(() => {
    const state = window as unknown as { shifts: number };
    state.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const painted = () => page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const framed = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.route('**/dist/vitrine.js', async (route) => route.continue(await painted().then(() => ({}))));
  await page.route('**/reports/*.json', async (route) => route.continue(await framed().then(() => ({}))));
  if (css !== undefined) await page.route('**/press.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.goto(address('press.html'), { waitUntil: 'commit' });
  await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), widgets);
  await waitForWidgets(page);
  await framed();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number }).shifts);
  await page.context().close();
  return shifts;
}

for (const width of [320, 600, 960, 1600]) {
  test(`press.html at ${width} px never shifts while code and data arrive`, async () => assert.equal(await sumShifts(width), 0));
}

test('press.html without reserved heights would shift, so that the measure is one', async () => {
  assert.ok(await sumShifts(960, '') > 0);
});
