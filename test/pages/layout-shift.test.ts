/** Nothing on a page moves while widgets come, where their place is kept; and what moves is seen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';
import { openSlowPage, readShifts, type Shift } from './slow-page.js';

const WIDGETS = [
  'market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'key-figures', 'concentration-meter',
  'market-dynamics', 'developments', 'segment-outline', 'insights', 'contents', 'audit',
] as const;

let server: Served;
let browser: Browser;
let body = '';

before(async () => {
  const page = (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shift</title>
    <script type="module" src="/dist/vitrine.js"></script><body>${body}</html>`;
  server = await serve({ routes: { '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page()) } });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Everything is in sight: what moves outside the window is not counted, and code comes only for what is near. */
const viewport = (width: number) => ({ width, height: 20_000 });

const paragraph = '<p>What a page says between its figures stays where a reader began to read it.</p>';
const pageOf = (report: string): string => paragraph + WIDGETS.map((name) => `<vt-${name} src="/stories/reports/${report}.json"></vt-${name}>${paragraph}`).join('');

/** The rule of docs/embedding.md, "A place that does not move", with these heights. */
const reserved = (heights: readonly number[]): string => `<style>${WIDGETS.map((name, i) => `vt-${name} { --vt-min-height: ${heights[i]}px; }
  vt-${name}:not(:defined) { display: block; min-block-size: var(--vt-min-height); }`).join('\n')}</style>`;

/** The heights of the finished widgets, as a host measures them. */
async function measure(width: number): Promise<readonly number[]> {
  const { page } = await openQuietPage(browser, { viewport: viewport(width) });
  await page.goto(`${server.url}/page`);
  await waitForWidgets(page);
  const heights = await page.evaluate(() => [...document.querySelectorAll('body > *')].filter(({ localName }) => localName.startsWith('vt-')).map((widget) => Math.ceil(widget.getBoundingClientRect().height)));
  await page.context().close();
  return heights;
}

async function shiftsOf(width: number): Promise<readonly Shift[]> {
  const page = await openSlowPage(browser, { viewport: viewport(width) });
  await page.goto(`${server.url}/page`);
  await waitForWidgets(page);
  const shifts = await readShifts(page);
  await page.context().close();
  return shifts;
}

for (const report of ['iot-medical-devices', 'sample-disclosed']) {
  for (const width of [320, 600, 960]) {
    test(`widgets of ${report} with their height reserved move nothing at ${width} px`, async () => {
      body = pageOf(report);
      const heights = await measure(width);
      body = reserved(heights) + pageOf(report);
      assert.deepEqual(await shiftsOf(width), []);
    });
  }
}

test('a widget without a reserve is seen to push down what stands below', async () => {
  body = pageOf('sample-disclosed');
  const shifts = await shiftsOf(600);
  assert.ok(shifts.some(({ moved }) => moved.some((name) => name.startsWith('p from'))));
});
