/** The page of a whole report holds everything that the report holds, keeps still, and waits with what is far. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import type { Report } from '../../src/model/report.js';
import { FACTS } from '../data/iot-medical-devices.facts.js';
import { readReport } from '../data/read-report.js';
import { leavesOf } from '../data/report-leaves.js';
import { findBarriers, launchBrowser, openQuietPage } from './quiet-page.js';
import { readEverything, waitForWholeReport } from './whole-report.fixture.js';

const report = readReport('iot-medical-devices') as Report;

let server: Served;
let browser: Browser;
let read = '';

before(async () => {
  server = await serve();
  browser = await launchBrowser();
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.goto(`${server.url}/stories/gallery/whole.html`);
  await waitForWholeReport(page);
  read = plain(await readEverything(page));
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** As a reader takes it: no joiners, one space, one kind of dash and quote, no capitals. */
const plain = (text: string): string => text.replace(/[\u2060\u00ad\u200b]/g, '').replace(/\s+/g, ' ').replace(/ ?[–—−-] ?/g, '-').replace(/[“”]/g, '"').toLowerCase();

const missing = (wanted: readonly string[]): readonly string[] => [...new Set(wanted)].filter((one) => !read.includes(plain(one)));

/** Cells of a fact that sort it and are not printed. */
const SORTS = /^(text|text in 3 paragraphs|profiled|regions|global|low|major|leading|growing|fastest-growing|other|\d{1,2}|overview|marketSize|developments|segmentations|dynamics|players|majorPlayers|keyPlayers|profiles|concentration)$/;

const PERCENT = /^(?:bound min|approximate|exact) (\d+(?:\.\d+)?) reported(?: percent)?(?: change)?$/;
const MONTHS: Readonly<Record<string, string>> = { '2023-09': 'September 2023', '2023-05': 'May 2023' };

/** What of a fact stands on the page, in the page's way of writing. */
function printed(fact: string): readonly string[] {
  const [kind = '', ...cells] = fact.split(' | ');
  switch (kind) {
    case 'language': return [];
    case 'scope': return ['Worldwide'];
    case 'pages': return [`${cells[0]} pages`];
    case 'study period':
    case 'timeline': return [cells.join('-')];
    case 'market size': return [cells[0]?.slice(0, 4) ?? '', Number(/exact ([\d.]+)/.exec(fact)?.[1]).toLocaleString('en')];
    case 'contents': return cells.map((cell) => cell.replace(/^[\d.]+ /, ''));
    case 'section': return cells.slice(1).filter((cell) => cell !== 'text');
    case 'development': return cells.filter((cell) => cell !== 'text').map((cell) => MONTHS[cell] ?? cell);
    default: return cells.flatMap((cell) => cell.split(' > ')).filter((cell) => !SORTS.test(cell)).map((cell) => (PERCENT.test(cell) ? `${PERCENT.exec(cell)?.[1]}%` : cell));
  }
}

test('the page of the real report shows every fact, name and heading', () => {
  assert.deepEqual(missing(FACTS.flatMap(printed)), []);
});

test('the page of the real report shows every text, paragraph by paragraph', () => {
  const texts = leavesOf(report).filter(({ field }) => /(^|\.)(text|quote|label)$/.test(field)).flatMap(({ value }) => String(value).split('\n\n'));
  assert.ok(texts.length > 40);
  assert.deepEqual(missing(texts), []);
});

test('a fact that the page does not have is missed', () => {
  assert.deepEqual(missing(['Kites for hospitals']), ['Kites for hospitals']);
});

for (const [width, colorScheme] of [[960, 'light'], [320, 'dark']] as const) {
  test(`the page of the real report has no barrier and says nothing, to its end, at ${width} px in ${colorScheme}`, async () => {
    const { page, said } = await openQuietPage(browser, { viewport: { width, height: 800 }, colorScheme });
    await page.goto(`${server.url}/stories/gallery/whole.html`);
    await waitForWholeReport(page);
    const barriers = await findBarriers(page);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.context().close();
    assert.deepEqual({ barriers, said, tooWide }, { barriers: [], said: [], tooWide: false });
  });
}

test('a reader reaches a section from the navigation with the keyboard, and goes on from there', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.goto(`${server.url}/stories/gallery/whole.html#order`);
  await waitForWholeReport(page);
  await page.getByRole('navigation', { name: 'In this report' }).getByRole('button', { name: 'Regions' }).focus();
  await page.keyboard.press('Enter');
  const inside = () => page.evaluate(() => document.querySelector('vt-report')?.shadowRoot?.activeElement?.closest('section')?.dataset['section']);
  const led = await inside();
  await page.keyboard.press('Tab');
  const next = await inside();
  const { hash } = new URL(page.url());
  await page.context().close();
  assert.deepEqual([led, next, hash], ['regions', 'regions', '#order']);
});

test('the navigation of a narrow page follows the reader down and back to the top', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 360, height: 800 } });
  await page.goto(`${server.url}/stories/gallery/whole.html`);
  await waitForWholeReport(page);
  const isCurrent = (name: string) => page.waitForFunction((label) => document.querySelector('vt-report')?.shadowRoot?.querySelector('nav [aria-current]')?.textContent === label, name, { timeout: 5_000 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await isCurrent('Contents');
  await page.evaluate(() => scrollTo(0, 0));
  await isCurrent('Market size');
  await page.context().close();
});

test('an address that names a region leads to the map, which shows it', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.goto(`${server.url}/stories/gallery/whole.html#vt-region=asia-pacific`);
  await waitForWholeReport(page);
  const found = await page.evaluate(() => {
    const root = document.querySelector('vt-report')?.shadowRoot;
    const map = root?.querySelector('vt-regional-map');
    const top = root?.querySelector('[data-section=regions]')?.getBoundingClientRect().top ?? NaN;
    return { isThere: top >= -1 && top < 100, selected: (map as Element & { selected?: { id: string } } | null)?.selected?.id };
  });
  await page.context().close();
  assert.deepEqual(found, { isThere: true, selected: 'asia-pacific' });
});

test('a part whose code does not come says so in its place, and comes when it is asked for again', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.route('**/regional-map.js', (route) => route.abort());
  await page.goto(`${server.url}/stories/gallery/whole.html`);
  const failure = page.locator('vt-report >> [data-section=regions]').getByText('did not load');
  await failure.waitFor({ state: 'attached' });
  await page.unroute('**/regional-map.js');
  await page.locator('vt-report >> [data-section=regions]').getByRole('button', { name: 'Try again' }).click();
  await waitForWholeReport(page);
  const count = await failure.count();
  await page.context().close();
  assert.equal(count, 0);
});

test('a page whose own code does not come says so where nothing readable stands in its place, and comes when it is asked for again', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.route('**/chunks/page-*.js', (route) => route.abort());
  await page.goto(`${server.url}/stories/gallery/whole.html`);
  await page.locator('vt-report').evaluate((element) => element.replaceChildren());
  const report = page.locator('vt-report');
  const said = await report.getByRole('alert').textContent({ timeout: 5000 });
  const { fault, ready } = await report.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  await page.unroute('**/chunks/page-*.js');
  await report.getByRole('button', { name: 'Try again' }).click();
  await waitForWholeReport(page);
  const after = await report.evaluate((element) => (element as HTMLElement).dataset['ready']);
  await page.context().close();
  assert.match(said ?? '', /A part of the code that draws this did not load\./);
  assert.deepEqual([fault, ready, after], ['network', undefined, 'yes']);
});

test('a page whose own code does not come leaves what is readable in its place, and says no more than vt-error', async () => {
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.route('**/chunks/page-*.js', (route) => route.abort());
  const data = page.waitForResponse('**/reports/*.json');
  await page.goto(`${server.url}/stories/gallery/whole.html`);
  await (await data).finished();
  await page.locator('vt-report[data-fault=network]').waitFor();
  const found = await page.locator('vt-report').evaluate((element) => ({ isRead: element.firstElementChild?.checkVisibility(), ready: (element as HTMLElement).dataset['ready'] }));
  await page.context().close();
  assert.deepEqual(found, { isRead: true, ready: undefined });
});
