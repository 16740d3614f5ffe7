/** A figure that a CMS leaves in place of a tag becomes a widget, with its content as the fallback. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { LoaderBench, REPORT, tag, waitUntilReady, wayNames, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const figure = (more = '') => `<figure data-vitrine="insights" data-src="${REPORT}" ${more}><p>Readable</p><figcaption>Source</figcaption></figure>`;

/** The tags of ours inside figures. */
const inside = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...document.querySelectorAll('figure > *')].map(({ localName }) => localName));

for (const way of wayNames) {
  const script = ways[way]();

  test(`${way}: a figure is drawn, and holds the widget alone`, () => bench.use({ head: script, body: figure() }, async ({ page }) => {
    await waitUntilReady(page, 'figure > vt-insights');
    assert.deepEqual(await inside(page), ['vt-insights']);
  }));

  test(`${way}: what stood in the figure is the fallback inside the widget`, () => bench.use({ head: script, body: figure() }, async ({ page }) => {
    await waitUntilReady(page, 'figure > vt-insights');
    assert.equal(await page.textContent('vt-insights'), 'ReadableSource');
  }));

  test(`${way}: the figure's data-… are the attributes of the widget, and what it does not know stays behind`, () => bench.use(
    { head: script, body: figure('data-heading="Ours" data-heading-level="2" data-no-footer data-onclick="alert(1)" data-style="color: red" data-id="x"') },
    async ({ page }) => {
      await waitUntilReady(page, 'figure > vt-insights');
      const given = await page.evaluate(() => {
        const widget = document.querySelector('vt-insights');
        return ['src', 'heading', 'heading-level', 'no-footer', 'onclick', 'id'].filter((name) => widget?.hasAttribute(name)).concat(widget instanceof HTMLElement ? widget.style.color : []);
      });
      assert.deepEqual(given, ['src', 'heading', 'heading-level', 'no-footer', '']);
    },
  ));

  test(`${way}: the clone of a drawn figure holds one widget`, () => bench.use({ head: script, body: figure() }, async ({ page }) => {
    await waitUntilReady(page, 'figure > vt-insights');
    await page.evaluate(() => {
      const copy = document.querySelector('figure')?.cloneNode(true) as HTMLElement;
      copy.id = 'copy';
      delete (copy.firstElementChild as HTMLElement).dataset['ready'];
      document.body.append(copy);
    });
    await waitUntilReady(page, '#copy > vt-insights');
    assert.deepEqual(await inside(page), ['vt-insights', 'vt-insights']);
  }));

  test(`${way}: a figure that comes through innerHTML, later, is drawn`, () => bench.use({ head: script, body: tag('insights', '', 'id="first"') }, async ({ page }) => {
    await waitUntilReady(page, '#first');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), figure());
    await waitUntilReady(page, 'figure > vt-insights');
  }));

  test(`${way}: figures inside a report get its data, and the report lays nothing out itself`, () => bench.use(
    { head: script, body: `<vt-report src="${REPORT}"><figure data-vitrine="insights"></figure></vt-report>` },
    async ({ page }) => {
      await waitUntilReady(page, 'figure > vt-insights');
      assert.deepEqual(await page.evaluate(() => [...document.querySelector('vt-report')?.shadowRoot?.querySelectorAll('*') ?? []].map(({ localName }) => localName)), ['slot']);
    },
  ));

  test(`${way}: a figure of something that is no widget stays as it is`, () => bench.use(
    { head: script, body: `<figure data-vitrine="constructor"><p>A</p></figure><figure data-vitrine="pie-chart"><p>B</p></figure>${tag('insights')}` },
    async ({ page }) => {
      await waitUntilReady(page, 'vt-insights');
      assert.deepEqual(await inside(page), ['p', 'p']);
    },
  ));
}

test('classic: a figure whose page is still being read keeps all that comes into it later', async () => {
  const opened = await bench.open({ head: ways.classic(), body: `${figure().replace('<figcaption>', '<script src="/slow.js"></script><figcaption>')}` }, (page) =>
    page.route('**/slow.js', async (route) => {
      // The widget's code is there before the rest of the figure.
      await page.waitForFunction(() => customElements.get('vt-insights'));
      await route.fulfill({ body: '', contentType: 'text/javascript' });
    }));
  await waitUntilReady(opened.page, 'figure > vt-insights');
  const found = { tags: await inside(opened.page), text: await opened.page.textContent('vt-insights') };
  await opened.page.context().close();
  assert.deepEqual(found, { tags: ['vt-insights'], text: 'ReadableSource' });
});

test('module: a figure with the height of its widget is replaced without a jump', () => bench.use(
  { head: `<style>p { margin: 0 } figure { margin: 0; --vt-min-height: 700px; min-block-size: 700px }</style>${ways.module()}`, body: `${figure()}<p>After</p>` },
  async ({ page }) => {
    await waitUntilReady(page, 'figure > vt-insights');
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), []);
  },
  (page) => page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  }),
));
