/** The page of a whole report keeps still while it comes, lets what is far wait, and stays quick when there is much of it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { LARGE_REPORT } from './large-report.js';
import { launchBrowser, openQuietPage } from './quiet-page.js';
import { waitForWholeReport } from './whole-report.fixture.js';

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

interface Measured { readonly shifts: number; readonly ready: number; readonly longest: number }

async function open(width: number): Promise<Page> {
  const { page } = await openQuietPage(browser, { viewport: { width, height: 800 } });
  await page.addInitScript(() => {
    const state = { shifts: 0, ready: 0, longest: 0 };
    Object.assign(window, { measured: state });
    const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('layout-shift', ({ value = 0 }) => (state.shifts += value));
    watch('longtask', ({ duration }) => (state.longest = Math.max(state.longest, duration)));
    addEventListener('vt-ready', () => (state.ready ||= performance.now()));
  });
  return page;
}

const measure = (page: Page): Promise<Measured> => page.evaluate(() => (window as unknown as { measured: Measured }).measured);
const address = (): string => `${server.url}/stories/gallery/whole.html`;

/** A reader's wheel, window by window, to the end. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      scrollTo(0, top);
      await twoFrames();
    }
  });
}

for (const width of [320, 600, 960, 1600]) {
  test(`whole.html at ${width} px never shifts while it comes, nor when a reader scrolls through at once`, async () => {
    const page = await open(width);
    await page.goto(address());
    await page.waitForFunction(() => document.querySelector('vt-report')?.shadowRoot?.querySelector('.page'));
    await scrollThrough(page);
    await waitForWholeReport(page);
    const { shifts } = await measure(page);
    await page.context().close();
    assert.equal(shifts, 0);
  });
}

test('whole.html would be seen to shift if it did', async () => {
  const page = await open(960);
  await page.goto(address());
  await waitForWholeReport(page);
  await page.evaluate(async () => {
    const grown = document.createElement('p');
    grown.style.blockSize = '200px';
    document.querySelector('main')?.prepend(grown);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const { shifts } = await measure(page);
  await page.context().close();
  assert.ok(shifts > 0);
});

test('whole.html asks for the code of what is far only when what is seen first is drawn', async () => {
  const page = await open(960);
  const early: string[] = [];
  page.on('request', (request) => early.push(new URL(request.url()).pathname));
  await page.exposeFunction('countRequests', () => early.length);
  await page.addInitScript(() => addEventListener('vt-ready', () => {
    Object.assign(window, { before: (window as unknown as { countRequests(): Promise<number> }).countRequests() });
  }, { once: true }));
  await page.goto(address());
  await waitForWholeReport(page);
  const before = await page.evaluate(() => (window as unknown as { before: Promise<number> }).before);
  await page.context().close();
  const isFar = (path: string) => /\/(regional-map|player-list|developments|contents)\.js$/.test(path);
  assert.deepEqual(early.slice(0, before).filter(isFar), []);
  assert.ok(early.some((path) => path.endsWith('/market-size-chart.js')) && early.some(isFar));
});

test('whole.html prints all of the report from wherever it is read', async () => {
  const page = await open(960);
  await page.goto(address());
  await waitForWholeReport(page);
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(() => [...(document.querySelector('vt-report')?.shadowRoot?.querySelectorAll('.part') ?? [])]
    .filter((part) => !part.checkVisibility({ visibilityProperty: true }) || part.clientHeight < 40).length);
  await page.context().close();
  assert.equal(hidden, 0);
});

/** Milliseconds until what is seen first is drawn, of a page with this report, or the real one. */
async function timeReady(report?: string): Promise<number> {
  const page = await open(960);
  if (report) await page.route('**/reports/*.json', (route) => route.fulfill({ body: report, contentType: 'application/json' }));
  await page.goto(address());
  await page.waitForFunction(() => (window as unknown as { measured: Measured }).measured.ready > 0);
  const { ready } = await measure(page);
  await page.context().close();
  return ready;
}

test('a report with 400 pages’ worth of text takes less than four times as long as a small one', async () => {
  const text = JSON.stringify(LARGE_REPORT);
  const [small, large]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++) {
    small.push(await timeReady());
    large.push(await timeReady(text));
  }
  const [soonest, soonestLarge] = [Math.min(...small), Math.min(...large)];
  console.log(`  ${text.length} bytes: ready after ${Math.round(soonestLarge)} ms, the real report after ${Math.round(soonest)} ms`);
  assert.ok(soonestLarge < 4 * soonest, `${soonestLarge} ms, against ${soonest} ms`);
});

test('a report with 400 pages’ worth of text needs few nodes, down to its end', async () => {
  const page = await open(960);
  await page.route('**/reports/*.json', (route) => route.fulfill({ json: LARGE_REPORT }));
  await page.goto(address());
  await waitForWholeReport(page);
  const { longest } = await measure(page);
  const nodes = await page.evaluate(() => {
    const count = (root: ParentNode): number => [...root.querySelectorAll('*')].reduce((sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);
    return count(document);
  });
  await page.context().close();
  console.log(`  ${nodes} nodes, longest task ${Math.round(longest)} ms`);
  assert.ok(nodes < 6000, `${nodes} nodes`);
});
