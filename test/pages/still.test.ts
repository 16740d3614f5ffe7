/** Figures without script on a page: complete without style sheet and script, and replaced without a jump. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { makeStill } from '../../src/still/make-still.js';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const widgets = ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list'] as const;
const reports = ['iot-medical-devices', 'sample-disclosed'] as const;

let server: Served;
let browser: Browser;
const pages = new Map<string, string>();

/** The figure in its widget's tag, with a paragraph below, as `/tag/WIDGET/REPORT`; alone as `/alone/…`. */
before(async () => {
  for (const report of reports) {
    const text = await readFile(join(root, `stories/reports/${report}.json`), 'utf8');
    for (const widget of widgets) {
      const { html = '' } = await makeStill(widget, text);
      const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Still</title><link rel="icon" href="data:,">';
      const sheet = '<link rel="stylesheet" href="/dist/still.css">';
      const script = `<script type="module" src="/dist/browser/${widget}.js"></script>`;
      pages.set(`/tag/${widget}/${report}`, `${head}${sheet}${script}<vt-${widget} src="/stories/reports/${report}.json">${html}</vt-${widget}><p>What follows</p></html>`);
      pages.set(`/alone/${widget}/${report}`, `${head}${html}</html>`);
    }
  }
  const routes = Object.fromEntries([...pages].map(([path, text]) => [path, (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(text);
  }]));
  server = await serve({ routes });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

for (const widget of widgets) {
  for (const report of reports) {
    for (const width of [320, 600, 960]) {
      test(`the figure of ${widget} for ${report} at ${width} px gives way to the widget without a jump`, async () => {
        const { page, said } = await openQuietPage(browser, { viewport: { width: width + 16, height: 2400 } }); // The page has a margin of 8 px.
        await page.addInitScript(() => {
          const seen = globalThis as { shift?: number };
          seen.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // The data waits until the figure is painted: a figure that nobody saw cannot jump.
        await page.route('**/stories/reports/*.json', async (route) => {
          await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
          await route.continue();
        });
        await page.goto(`${server.url}/tag/${widget}/${report}`);
        await waitForWidgets(page);
        const found = await page.evaluate(async (name) => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const host = document.querySelector<HTMLElement>(`vt-${name}`);
          return { shift: (globalThis as { shift?: number }).shift, isDrawn: host?.shadowRoot?.querySelector('.frame') !== null, isHeld: host?.style.minBlockSize !== '' };
        }, widget);
        await page.context().close();
        assert.deepEqual({ ...found, said }, { shift: 0, isDrawn: true, isHeld: true, said: [] });
      });
    }
  }
}

test('a widget gives the height of its figure up when its width changes', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 600, height: 900 } });
  await page.goto(`${server.url}/tag/market-size-chart/sample-disclosed`);
  await waitForWidgets(page);
  await page.setViewportSize({ width: 500, height: 900 });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('vt-market-size-chart')?.style.minBlockSize === '');
  await page.context().close();
});

test('a figure is told by its heading, its drawing by name and description, without style sheet and script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 600, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/alone/market-size-chart/iot-medical-devices`);
  const heading = 'IoT medical devices market expected to grow 2.7-fold by 2031';
  assert.equal(await page.getByRole('heading', { name: heading }).count(), 1);
  assert.equal(await page.getByRole('img', { name: heading }).count(), 1);
  await page.getByText('Table', { exact: true }).click();
  assert.equal(await page.getByRole('row').count(), 10);
  await context.close();
});

for (const widget of widgets) {
  test(`the figure of ${widget} fits 320 px without a style sheet`, async () => {
    const { page, said } = await openQuietPage(browser, { viewport: { width: 320, height: 900 } });
    await page.goto(`${server.url}/alone/${widget}/sample-disclosed`);
    const drawn = await page.evaluate(() => Math.max(0, ...[...document.querySelectorAll('svg[role=img]')].map((svg) => svg.getBoundingClientRect().right)));
    await page.context().close();
    assert.ok(drawn <= 320);
    assert.deepEqual(said, []);
  });
}

test('still.css takes the colours of the page: dark where the page is', async () => {
  const { page } = await openQuietPage(browser);
  await page.goto(`${server.url}/alone/market-size-chart/sample-disclosed`);
  await page.addStyleTag({ url: '/dist/still.css' });
  const fillIn = (scheme: string) => page.evaluate((value) => {
    document.documentElement.style.colorScheme = value;
    const bar = document.querySelector('.vt-drawing rect.vt-f-data-base');
    return bar && getComputedStyle(bar).fill;
  }, scheme);
  assert.deepEqual([await fillIn('light'), await fillIn('dark')], ['rgb(16, 44, 100)', 'rgb(184, 215, 255)']);
  await page.context().close();
});
