/** Tags that are taken: by a host's own element, or by another version of the library. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { VERSION } from '../../src/elements/base/version.js';
import { LoaderBench, REPORT, tag, waitUntilReady, wayNames, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const foreign = "<script>customElements.define('vt-insights', class extends HTMLElement { connectedCallback() { this.textContent = 'Foreign' } })</script>";

/** The classic script as another version would be, a page's own copy. */
const other = (await readFile(join(root, 'dist/vitrine.iife.js'), 'utf8')).replaceAll(`"${VERSION}"`, '"0.0.9"');

for (const way of wayNames) {
  test(`${way}: a tag that a host has defined is left alone, with one line, and the others are drawn`, () => bench.use(
    { head: foreign + ways[way](), body: tag('insights').repeat(2) + tag('market-size-chart') },
    async ({ page, said }) => {
      await waitUntilReady(page, 'vt-market-size-chart');
      await page.waitForLoadState('networkidle');
      assert.deepEqual({ text: await page.textContent('vt-insights'), said }, { text: 'Foreign', said: ['warning: Vitrine: <vt-insights> is already defined by other code, which is left alone.'] });
    },
  ));

  test(`${way}: a figure does not become an element of somebody else`, () => bench.use(
    { head: foreign + ways[way](), body: `<figure data-vitrine="insights" data-src="${REPORT}"><p>Readable</p></figure>${tag('market-size-chart')}` },
    async ({ page }) => {
      await waitUntilReady(page, 'vt-market-size-chart');
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => document.querySelector('figure')?.firstElementChild?.localName), 'p');
    },
  ));

  test(`${way}: where another version came first its tags stay, and one line in all names the clash`, () => bench.use(
    { head: '<script src="/other.js"></script>', body: tag('insights') + tag('market-size-chart') + tag('contents') },
    async ({ page, said }) => {
      await page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 3);
      const isModule = way === 'module';
      await page.evaluate(async (isModuleTag) => {
        const script = document.createElement('script');
        if (isModuleTag) script.type = 'module';
        script.src = isModuleTag ? '/dist/vitrine.js' : '/dist/vitrine.iife.js';
        await new Promise((resolve) => {
          script.onload = resolve;
          document.head.append(script);
        });
      }, isModule);
      await page.waitForEvent('console', { timeout: 5000 }).catch(() => undefined);
      await page.waitForLoadState('networkidle');
      const versions = await page.evaluate(() => ['insights', 'market-size-chart', 'contents'].map((name) => (customElements.get(`vt-${name}`) as unknown as { version: string }).version));
      assert.deepEqual({ versions, said }, { versions: ['0.0.9', '0.0.9', '0.0.9'], said: [`warning: Vitrine: version 0.0.9 is already on the page; version ${VERSION} leaves its tags alone.`] });
    },
    (page) => page.route('**/other.js', (route) => route.fulfill({ body: other, contentType: 'text/javascript' })),
  ));
}

test('module and classic: the same version twice draws each tag once and says nothing', () => bench.use(
  { head: ways.module() + ways.classic(), body: tag('insights') + `<figure data-vitrine="contents" data-src="${REPORT}"></figure>` },
  async ({ page, said }) => {
    await waitUntilReady(page, 'vt-insights');
    await waitUntilReady(page, 'figure > vt-contents');
    assert.deepEqual({ inside: await page.evaluate(() => document.querySelector('figure')?.childElementCount), said }, { inside: 1, said: [] });
  },
));
