/** `vitrine/server` in a browser: complete without script, taken over with it, under a strict policy. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser } from './quiet-page.js';
import { drawn, openDrawn, pageOf, servePages, startScript, widgetNames, type Before } from './server.fixture.js';

let server: Served;
let browser: Browser;

/** What a host's bundler makes of the way in that docs/embedding.md names. */
async function bundleHydration(): Promise<string> {
  const contents = "import 'vitrine/hydrate';\nimport 'vitrine/elements/market-size-chart';";
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, write: false, format: 'esm', target: 'es2022' });
  return outputFiles[0]?.text ?? '';
}

before(async () => {
  const chart = await drawn('market-size-chart', 'iot-medical-devices');
  const widgets = await Promise.all(widgetNames.map(async (name) => [`/${name}`, pageOf(await drawn(name, 'sample-disclosed'))] as const));
  const other = chart.replace('"value": 150106.96', '"value": 170106.96');
  server = await servePages({
    ...Object.fromEntries(widgets),
    '/chart': pageOf(chart),
    '/other-version': pageOf(chart.replace(/<!--vitrine \S+/, '<!--vitrine 9.9.9')),
    '/other-data': pageOf(other),
    '/linked': pageOf(await drawn('market-size-chart', 'iot-medical-devices', { src: reportPath })),
    '/inside': pageOf(await drawn('market-size-chart', 'iot-medical-devices', { noData: true })).replace(/<main>(.*)<\/main>/s, `<vt-report src="${reportPath}"><main>$1</main></vt-report>`),
    '/white': pageOf(await drawn('market-size-chart', 'iot-medical-devices', { prefix: 'acme' })),
  }, { '/bundle.js': await bundleHydration() });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const reportPath = '/stories/reports/iot-medical-devices.json';

const sameNodes = (): boolean => {
  const { nodes } = (window as unknown as { before: Before }).before;
  const shadow = document.querySelector('main > *')?.shadowRoot;
  const now = [...(shadow?.querySelectorAll('figure, svg, button') ?? [])];
  return nodes.length > 0 && nodes.length === now.length && nodes.every((node, i) => node === now[i]);
};

for (const name of widgetNames) {
  test(`the loader takes over ${name}: the same nodes, no bones, no shift, no violation`, async () => {
    const { page, said } = await openDrawn(browser, `${server.url}/${name}`);
    await startScript(page);
    const { shifts, bones } = await page.evaluate(() => (window as unknown as { before: Before }).before);
    const same = await page.evaluate(sameNodes);
    await page.context().close();
    assert.deepEqual({ same, shifts, bones, said }, { same: true, shifts: [], bones: 0, said: [] });
  });
}

for (const [why, path, script] of [
  ['by vitrine.iife.js', '/chart', { src: '/dist/vitrine.iife.js' }],
  ['in a bundle with vitrine/hydrate', '/chart', { src: '/bundle.js' }],
  ['with the data of its address', '/linked', {}],
  ['with the data of the report around it', '/inside', {}],
  ['under another prefix', '/white', { prefix: 'acme' }],
] as const) {
  test(`a drawing is taken over ${why}: the same nodes, no shift, no violation`, async () => {
    const { page, said } = await openDrawn(browser, `${server.url}${path}`);
    await startScript(page, script);
    const { shifts } = await page.evaluate(() => (window as unknown as { before: Before }).before);
    const same = await page.evaluate(sameNodes);
    await page.context().close();
    assert.deepEqual({ same, shifts, said }, { same: true, shifts: [], said: [] });
  });
}

test('a widget that is taken over answers: its table opens', async () => {
  const { page } = await openDrawn(browser, `${server.url}/chart`);
  await startScript(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('table').waitFor();
  await page.context().close();
});

test('a widget that is taken over keeps the focus', async () => {
  const { page } = await openDrawn(browser, `${server.url}/chart`);
  await page.evaluate(() => document.querySelector('main > *')?.shadowRoot?.querySelector('button')?.focus());
  await startScript(page);
  const focused = await page.evaluate(() => document.querySelector('main > *')?.shadowRoot?.activeElement?.localName);
  await page.context().close();
  assert.equal(focused, 'button');
});

test('a widget that is taken over looks as it did without script', async () => {
  const { page } = await openDrawn(browser, `${server.url}/chart`);
  const drawing = await page.locator('main').screenshot();
  await startScript(page);
  const taken = await page.locator('main').screenshot();
  await page.context().close();
  assert.ok(drawing.equals(taken));
});

test('a widget whose page is wider is drawn anew in the same nodes', async () => {
  const { page } = await openDrawn(browser, `${server.url}/chart`);
  await startScript(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('main')?.style.setProperty('inline-size', '400px'));
  await page.waitForFunction(() => document.querySelector('main > *')?.shadowRoot?.querySelector('svg.plot')?.getAttribute('width') === '366');
  await page.context().close();
});

const plain = '/dist/browser/market-size-chart.js';

for (const [path, why, script] of [['/other-version', 'of another version', {}], ['/other-data', 'with other data', {}], ['/chart', 'without the code for it', { src: plain }]] as const) {
  test(`a drawing ${why} is replaced, not doubled`, async () => {
    const { page, said } = await openDrawn(browser, `${server.url}${path}`);
    await startScript(page, script);
    const figures = await page.evaluate(() => document.querySelector('main > *')?.shadowRoot?.querySelectorAll('figure').length);
    const same = await page.evaluate(sameNodes);
    await page.context().close();
    assert.deepEqual({ figures, same, said }, { figures: 1, same: false, said: [] });
  });
}

test('a drawing with other data shows the data of the page', async () => {
  const { page } = await openDrawn(browser, `${server.url}/other-data`);
  await startScript(page);
  const text = await page.evaluate(() => document.querySelector('main > *')?.shadowRoot?.textContent);
  await page.context().close();
  assert.match(text ?? '', /170\.11/);
});

test('without JavaScript a page shows drawing, headline, source and the whole table', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/chart`);
  await page.getByText('IoT medical devices market expected to grow 2.7-fold by 2031').first().waitFor();
  assert.equal(await page.locator('svg.plot').isVisible(), true);
  assert.equal(await page.getByText('Source: IoT Medical Devices Market report').isVisible(), true);
  assert.equal(await page.getByRole('button').count(), 0);
  await page.getByText(/^Table:/).click();
  assert.equal(await page.getByRole('row').count(), 10);
  await context.close();
});

test('without JavaScript a treemap has a table for each segmentation', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/segment-treemap`);
  assert.equal(await page.getByText(/^Table:/).count(), 3);
  await context.close();
});
