/** The loader finds tags wherever and whenever they come, and loads each kind once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LoaderBench, REPORT, tag, waitUntilReady, wayNames, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const chart = tag('market-size-chart');

for (const way of wayNames) {
  const script = ways[way]();

  test(`${way}: a tag before the script is drawn`, () => bench.use({ body: chart + script }, ({ page }) => waitUntilReady(page, 'vt-market-size-chart')));

  test(`${way}: a tag after the script is drawn`, () => bench.use({ head: script, body: chart }, ({ page }) => waitUntilReady(page, 'vt-market-size-chart')));

  test(`${way}: a tag that a CMS puts in through innerHTML is drawn`, () => bench.use({ head: script, body: '<div></div>' }, async ({ page }) => {
    await page.evaluate((html) => void (document.querySelector('div') as HTMLElement).insertAdjacentHTML('beforeend', `<p>${html}</p>`), chart);
    await waitUntilReady(page, 'vt-market-size-chart');
  }));

  test(`${way}: a tag that is moved before its code is there is drawn in its new place`, () => bench.use({ head: script, body: `<div>${chart}</div><main></main>` }, async ({ page }) => {
    await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('vt-market-size-chart') as Element));
    await waitUntilReady(page, 'main > vt-market-size-chart');
  }));

  test(`${way}: the clone of a drawn tag is drawn`, () => bench.use({ head: script, body: chart }, async ({ page }) => {
    await waitUntilReady(page, 'vt-market-size-chart');
    await page.evaluate(() => {
      const copy = document.querySelector('vt-market-size-chart')?.cloneNode(true) as HTMLElement;
      delete copy.dataset['ready'];
      copy.id = 'copy';
      document.body.append(copy);
    });
    await waitUntilReady(page, '#copy');
  }));

  test(`${way}: a tag that was removed while far away, and comes back near, is drawn`, () => bench.use({ head: script, body: `<p>Top</p><div id="far" style="margin-top: 5000px">${chart}</div>` }, async ({ page }) => {
    await page.evaluate(async () => {
      const tag = document.querySelector('vt-market-size-chart') as Element;
      tag.remove();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      document.body.prepend(tag);
    });
    await waitUntilReady(page, 'body > vt-market-size-chart');
  }));

  test(`${way}: what is far from the reader is not loaded until the reader comes near`, () => bench.use({ head: script, body: `${chart}<div style="height: 6000px"></div>${tag('insights')}` }, async ({ page }) => {
    await waitUntilReady(page, 'vt-market-size-chart');
    assert.equal(await page.evaluate(() => customElements.get('vt-insights') === undefined), true);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitUntilReady(page, 'vt-insights');
  }));

  for (const [place, hide, show] of [
    ['a closed <details>', `<details><summary>More</summary>${tag('insights')}</details>`, () => document.querySelector('details')?.setAttribute('open', '')],
    ['a hidden tab', `<div hidden>${tag('insights')}</div>`, () => document.querySelector('[hidden]')?.removeAttribute('hidden')],
    ['a box that is not displayed', `<div id="box" style="display: none">${tag('insights')}</div>`, () => document.getElementById('box')?.removeAttribute('style')],
    ['a box whose content is not rendered', `<div id="box" style="content-visibility: hidden">${tag('insights')}</div>`, () => document.getElementById('box')?.removeAttribute('style')],
  ] as const) {
    test(`${way}: a tag in ${place} is loaded when it is shown`, () => bench.use({ head: script, body: chart + hide }, async ({ page }) => {
      await waitUntilReady(page, 'vt-market-size-chart');
      assert.equal(await page.evaluate(() => customElements.get('vt-insights') === undefined), true);
      await page.evaluate(show);
      await waitUntilReady(page, 'vt-insights');
    }));
  }

  test(`${way}: a tag without a box of its own (display: contents) is loaded`, () => bench.use({ head: script, body: `<div>${tag('insights', '', 'style="display: contents"')}</div>` }, ({ page }) => waitUntilReady(page, 'vt-insights')));

  test(`${way}: printing asks for everything, near or not`, () => bench.use({ head: script, body: `${chart}<div style="height: 6000px"></div>${tag('insights')}` }, async ({ page }) => {
    await waitUntilReady(page, 'vt-market-size-chart');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await waitUntilReady(page, 'vt-insights');
  }));

  test(`${way}: following a link to a part of a report asks for everything, near or not`, () => bench.use(
    { head: script, body: `${chart}<a href="#vt-region=europe">Europe</a><div style="height: 6000px"></div>${tag('regional-map', '', 'deep-link')}` },
    async ({ page }) => {
      await waitUntilReady(page, 'vt-market-size-chart');
      await page.click('a');
      await waitUntilReady(page, 'vt-regional-map');
      await page.waitForFunction(() => scrollY > 1000);
    },
  ));

  test(`${way}: where a browser has no IntersectionObserver everything is loaded at once`, () => bench.use(
    { head: script, body: `<div style="height: 6000px"></div>${chart}` },
    ({ page }) => waitUntilReady(page, 'vt-market-size-chart'),
    (page) => page.addInitScript('delete globalThis.IntersectionObserver'),
  ));

  test(`${way}: a report around the widgets is loaded with the first of them, also where it has no place itself`, () => bench.use(
    { head: script, body: `<vt-report src="${REPORT}" style="display: contents"><div style="height: 6000px"></div><vt-insights></vt-insights></vt-report>` },
    async ({ page }) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await waitUntilReady(page, 'vt-insights');
    },
  ));
}

test('module: three tags of one kind ask for each file of its code once', () => bench.use({ head: ways.module(), body: chart.repeat(3) }, async ({ page, asked }) => {
  await page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 3);
  const code = asked.filter((path) => path.endsWith('.js'));
  assert.deepEqual(code.filter((path, index) => code.indexOf(path) !== index), []);
}));

test('module: a page with one chart asks for no other widget', () => bench.use({ head: ways.module(), body: chart }, async ({ page, asked }) => {
  await waitUntilReady(page, 'vt-market-size-chart');
  assert.deepEqual(asked.filter((path) => /browser\/[\w-]+\.js$/.test(path)), ['/dist/browser/market-size-chart.js']);
}));
