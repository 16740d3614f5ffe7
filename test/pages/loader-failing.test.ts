/** Code that does not come leaves the page as it is; what was removed is not held. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { LoaderBench, tag, waitUntilReady, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const chart = tag('market-size-chart', '<p>Readable</p>');

/** Refuses a file of the library until the page is let through again; says how often it was asked for. */
async function refuse(page: Page, pattern: RegExp): Promise<{ count: number; off: boolean }> {
  const state = { count: 0, off: false };
  await page.route((url) => pattern.test(url.pathname), (route) => {
    state.count++;
    return state.off ? route.continue() : route.abort();
  });
  return state;
}

const settle = (page: Page) => page.waitForLoadState('networkidle');

for (const [what, file] of [['the widget', /browser\/market-size-chart\.js$/], ['what all widgets share', /chunks\/core-[\w-]+\.js$/]] as const) {
  test(`module: where the code of ${what} does not come, the fallback stays and nothing is thrown`, async () => {
    const errors: string[] = [];
    await bench.use({ head: ways.module(), body: chart }, async ({ page }) => {
      await settle(page);
      assert.equal(await page.isVisible('text=Readable'), true);
    }, async (page) => {
      page.on('pageerror', ({ message }) => errors.push(message));
      await refuse(page, file);
    });
    assert.deepEqual(errors, []);
  });

  test(`module: the next tag of its kind asks for the code of ${what} again`, async () => {
    let state: { count: number; off: boolean } | undefined;
    await bench.use({ head: ways.module(), body: chart }, async ({ page }) => {
      await settle(page);
      if (state) state.off = true;
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), chart);
      await page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 2);
    }, async (page) => {
      state = await refuse(page, file);
    });
    assert.ok((state?.count ?? 0) > 1, 'asked once only');
  });

  test(`module: when the network is back the code of ${what} is asked for again`, async () => {
    let state: { count: number; off: boolean } | undefined;
    await bench.use({ head: ways.module(), body: chart }, async ({ page }) => {
      await settle(page);
      if (state) state.off = true;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await waitUntilReady(page, 'vt-market-size-chart');
    }, async (page) => {
      state = await refuse(page, file);
    });
    assert.ok((state?.count ?? 0) > 1, 'asked once only');
  });
}

test('module: tags that were removed are held by nothing', () => bench.use({ head: ways.module(), body: `${tag('insights')}<div style="height: 6000px"></div><div id="far"></div>` }, async ({ page }) => {
  await waitUntilReady(page, 'vt-insights');
  const client = await page.context().newCDPSession(page);
  await page.evaluate(async () => {
    const refs: WeakRef<Element>[] = [];
    Object.assign(globalThis, { refs });
    for (let count = 0; count < 20; count++) {
      const host = document.createElement('figure');
      host.dataset['vitrine'] = 'player-list';
      const card = document.createElement('host-card');
      card.attachShadow({ mode: 'open' }).append(document.createElement('vt-contents'));
      host.append(card, document.createElement('vt-audit'));
      document.getElementById('far')?.append(host);
      refs.push(new WeakRef(host), new WeakRef(card));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      host.remove();
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await client.send('HeapProfiler.collectGarbage');
  const left = await page.evaluate(() => (globalThis as unknown as { refs: WeakRef<Element>[] }).refs.filter((ref) => ref.deref()).length);
  // The last one may still be in a browser's own record of the frame.
  assert.ok(left <= 2, `${left} of 40 are held`);
}));
