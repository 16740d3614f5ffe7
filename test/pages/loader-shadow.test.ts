/** The loader looks into the open shadow roots of a host's own elements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LoaderBench, tag, waitUntilReady, wayNames, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const chart = tag('market-size-chart');

/** Defines <host-card>, which shows a chart in a shadow root. */
const define = `customElements.define('host-card', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<section>${chart}</section>'; }
});`;

for (const way of wayNames) {
  const script = ways[way]();

  test(`${way}: a shadow root that is there before the script is looked into`, () => bench.use({ body: `<host-card></host-card><script>${define}</script>${script}` }, ({ page }) => waitUntilReady(page, 'host-card >>> vt-market-size-chart')));

  test(`${way}: a host that is inserted with its shadow root is looked into`, () => bench.use({ head: `${script}<script>${define}</script>`, body: '<p></p>' }, async ({ page }) => {
    await page.evaluate(() => document.querySelector('p')?.append(document.createElement('host-card')));
    await waitUntilReady(page, 'host-card >>> vt-market-size-chart');
  }));

  test(`${way}: a host that is defined later is looked into then`, () => bench.use({ head: script, body: '<host-card></host-card>' }, async ({ page }) => {
    await page.waitForLoadState();
    await page.evaluate(define);
    await waitUntilReady(page, 'host-card >>> vt-market-size-chart');
  }));

  test(`${way}: what comes into a known shadow root later is drawn`, () => bench.use({ body: `<div id="host"></div><script>host.attachShadow({ mode: 'open' })</script>${script}` }, async ({ page }) => {
    await page.waitForLoadState();
    await page.evaluate((html) => void ((document.getElementById('host') as HTMLElement).shadowRoot as ShadowRoot).setHTMLUnsafe(html), chart);
    await waitUntilReady(page, '#host >>> vt-market-size-chart');
  }));

  test(`${way}: a shadow root inside another is looked into`, () => bench.use({
    body: `<div id="host"><template shadowrootmode="open"><div id="inner"><template shadowrootmode="open">${chart}</template></div></template></div>${script}`,
  }, ({ page }) => waitUntilReady(page, '#host >>> #inner >>> vt-market-size-chart')));
}

test('module: discover(root) finds what stands in a shadow root that came late, and what comes there afterwards', () => bench.use({ head: ways.module(), body: `<div id="host"></div>${tag('insights')}` }, async ({ page }) => {
  await waitUntilReady(page, 'vt-insights');
  await page.evaluate(async (html) => {
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    const address = '/dist/vitrine.js';
    const { discover } = await import(address) as { discover: (root: ParentNode) => void };
    discover(root);
    root.setHTMLUnsafe(html);
  }, chart);
  await waitUntilReady(page, '#host >>> vt-market-size-chart');
}));

test('classic: Vitrine.discover(root) finds what stands in a closed shadow root', () => bench.use({ head: ways.classic(), body: '<div id="host"></div>' }, async ({ page }) => {
  const isDrawn = await page.evaluate(async (html) => {
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'closed' });
    root.setHTMLUnsafe(html);
    const ready = new Promise((resolve) => root.addEventListener('vt-ready', () => resolve(true)));
    (globalThis as unknown as { Vitrine: { discover: (root: ParentNode) => void } }).Vitrine.discover(root);
    return ready;
  }, chart);
  assert.equal(isDrawn, true);
}));
