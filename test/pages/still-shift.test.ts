/** A figure without script gives its place to the widget, and nothing on the page moves. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { makeStill } from '../../src/still/make-still.js';
import { readReport } from '../data/read-report.js';
import { launchBrowser, waitForWidgets } from './quiet-page.js';
import { openSlowPage, readShifts, type Shift } from './slow-page.js';

const FIGURES = ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list'] as const;

let server: Served;
let browser: Browser;
let body = '';

before(async () => {
  const page = (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shift</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/dist/still.css">
    <script type="module" src="/dist/vitrine.js"></script><body>${body}</html>`;
  server = await serve({ routes: { '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page()) } });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const paragraph = '<p>What a page says between its figures stays where a reader began to read it.</p>';

/** Each figure as `vitrine render` makes it, inside the tag of its widget. */
async function pageOf(name: string): Promise<string> {
  const report = readReport(name);
  const tags = await Promise.all(FIGURES.map(async (widget) => `<vt-${widget} src="/stories/reports/${name}.json">${(await makeStill(widget, report)).html}</vt-${widget}>`));
  return paragraph + tags.map((tag) => tag + paragraph).join('');
}

async function shiftsOf(width: number): Promise<readonly Shift[]> {
  // All is in sight: what moves outside the window is not counted.
  const page = await openSlowPage(browser, { viewport: { width, height: 6000 } });
  await page.goto(`${server.url}/page`);
  await waitForWidgets(page);
  const shifts = await readShifts(page);
  await page.context().close();
  return shifts;
}

for (const [report, width] of ['iot-medical-devices', 'sample-disclosed'].flatMap((name) => [320, 600, 960].map((wide) => [name, wide] as const))) {
  test(`figures of ${report} without script are replaced at ${width} px, and nothing moves`, async () => {
    body = await pageOf(report);
    assert.deepEqual(await shiftsOf(width), []);
  });
}

test('words that take less room than their widget are seen to push down what stands below', async () => {
  body = `<vt-market-size-chart src="/stories/reports/sample-disclosed.json"><p>USD 40 billion.</p></vt-market-size-chart>${paragraph}`;
  const shifts = await shiftsOf(600);
  assert.ok(shifts.some(({ moved }) => moved.some((name) => name.startsWith('p from'))));
});
