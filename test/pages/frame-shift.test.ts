/** Figures in frames whose height is kept move nothing while they come, on the page around them and inside. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { launchBrowser, openQuietPage } from './quiet-page.js';
import { openSlowPage, readShifts, type Shift } from './slow-page.js';

const FIGURES = ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list'] as const;

let server: Served;
let browser: Browser;
let body = '';

before(async () => {
  const page = (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shift</title><body>${body}</html>`;
  // A sandboxed frame is of no origin.
  const headers = (path: string): Record<string, string> => (path.startsWith('/stories/') ? { 'access-control-allow-origin': '*' } : {});
  server = await serve({ headers, routes: { '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page()) } });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Everything is in sight: what moves outside the window is not counted. */
const viewport = (width: number) => ({ width, height: 6000 });

const paragraph = '<p>What a page says between its figures stays where a reader began to read it.</p>';

const framesOf = (report: string, heights: readonly number[]): string => `<script src="/dist/embed.js"></script>${paragraph}` + FIGURES.map((name, i) =>
  `<iframe data-vitrine-frame data-heights="${heights[i]} ${heights[i]} ${heights[i]}" src="/dist/embed.html?widget=${name}&amp;src=/stories/reports/${report}.json"
    title="Figure" width="100%" height="300" frameborder="0" sandbox="allow-scripts allow-popups"></iframe>${paragraph}`).join('');

/** Waits until each frame is as high as its content, or higher by what is kept, and gives the heights of what is inside. */
const waitForFrames = (page: Page): Promise<readonly number[]> => Promise.all(FIGURES.map(async (_, i) => {
  const frame = await (await page.locator('iframe').nth(i).elementHandle())?.contentFrame();
  await frame?.waitForSelector('[data-ready]', { state: 'attached' });
  await frame?.waitForFunction(() => innerHeight >= Math.ceil(document.body.getBoundingClientRect().height));
  return (await frame?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0;
}));

/** What moved on the page, and in each of its frames, while all came slowly. */
async function shiftsOf(width: number, heights: readonly number[]): Promise<readonly (readonly Shift[])[]> {
  body = framesOf('sample-disclosed', heights);
  const page = await openSlowPage(browser, { viewport: viewport(width) });
  await page.goto(`${server.url}/page`);
  await waitForFrames(page);
  const shifts = await Promise.all(page.frames().map(readShifts));
  await page.context().close();
  return shifts;
}

for (const width of [320, 600, 960]) {
  test(`figures in frames with their height reserved move nothing at ${width} px, inside and outside`, async () => {
    body = framesOf('sample-disclosed', FIGURES.map(() => 300));
    const { page } = await openQuietPage(browser, { viewport: viewport(width) });
    await page.goto(`${server.url}/page`);
    const heights = await waitForFrames(page);
    await page.context().close();
    assert.deepEqual(await shiftsOf(width, heights), [[], [], [], [], []]);
  });
}

test('a frame whose kept height is too low is seen to push down what stands below', async () => {
  const [shifts = []] = await shiftsOf(600, FIGURES.map(() => 100));
  assert.ok(shifts.some(({ moved }) => moved.some((name) => name.startsWith('p from'))));
});
