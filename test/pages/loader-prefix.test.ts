/** White label: tags under a brand's own prefix, also all of a whole report's page. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/set-up.mjs';
import { LoaderBench, REPORT, tag, waitUntilReady, wayNames, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const whole = `<acme-report src="${REPORT}"></acme-report>`;

/** What a user's bundler makes of these lines. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}

let folder: string;
before(async () => {
  await mkdir(join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(join(root, '.cache', 'prefix-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The tags of the widgets on a whole report's page, once all of them are drawn. */
async function partsOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => {
    const parts = [...document.querySelector('acme-report')?.shadowRoot?.querySelectorAll('.part') ?? []];
    return parts.length > 0 && parts.every(({ classList }) => classList.contains('widget'));
  }, undefined, { timeout: 20_000 });
  return page.evaluate(() => [...document.querySelector('acme-report')?.shadowRoot?.querySelectorAll('*') ?? []]
    .map(({ localName }) => localName).filter((name) => name.includes('-')));
}

const registered = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  ['vt-report', 'vt-contents', 'vt-market-size-chart'].filter((name) => customElements.get(name)));

for (const way of wayNames) {
  const head = ways[way]('data-prefix="acme"');

  test(`${way}: under data-prefix a whole report's page is made of the brand's tags, and takes none of ours`, () => bench.use({ head, body: whole }, async ({ page, said }) => {
    const parts = await partsOf(page);
    assert.deepEqual({ foreign: parts.filter((name) => !name.startsWith('acme-')), ours: await registered(page), said }, { foreign: [], ours: [], said: [] });
    assert.ok(parts.length > 8, parts.join());
  }));

  test(`${way}: under data-prefix a figure becomes the brand's widget, and vt-… stays as it is`, () => bench.use(
    { head, body: `${tag('contents', '<p>Not ours</p>')}<figure data-vitrine="insights" data-src="${REPORT}"></figure>` },
    async ({ page }) => {
      await waitUntilReady(page, 'figure > acme-insights');
      assert.equal(await page.isVisible('text=Not ours'), true);
    },
  ));

  test(`${way}: events, parts and custom properties keep vt under a prefix`, () => bench.use(
    { head: `<style>acme-insights { --vt-surface: rgb(1, 2, 3) } acme-insights::part(heading) { color: rgb(4, 5, 6) }</style>${head}`, body: `<acme-insights src="${REPORT}"></acme-insights>` },
    async ({ page }) => {
      await waitUntilReady(page, 'acme-insights');
      const colours = await page.evaluate(() => {
        const find = (selector: string) => getComputedStyle(document.querySelector('acme-insights')?.shadowRoot?.querySelector(selector) as Element);
        return [find('.frame').backgroundColor, find('[part~=heading]').color];
      });
      assert.deepEqual(colours, ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    },
  ));

  test(`${way}: a prefix that can begin no tag is named in one line, and nothing is loaded`, () => bench.use({ head: ways[way]('data-prefix="Acme-"'), body: tag('insights', '<p>Readable</p>') }, async ({ page, said }) => {
    await page.waitForLoadState('networkidle');
    assert.equal(await page.isVisible('text=Readable'), true);
    assert.deepEqual(said, ['warning: Vitrine: data-prefix: found "Acme-", want small letters and digits, a letter first, such as "acme". Nothing is loaded.']);
  }));

  test(`${way}: a brand's other element inside does not make a report a bare provider`, () => bench.use(
    { head, body: `<acme-report src="${REPORT}"><acme-button slot="cta">Buy</acme-button></acme-report>` },
    async ({ page }) => assert.ok((await partsOf(page)).length > 8),
  ));
}

test('module and classic: tags of a brand and our own stand side by side on a page', () => bench.use(
  { head: ways.module('data-prefix="acme"') + ways.classic(), body: `<acme-insights src="${REPORT}"></acme-insights>${tag('insights')}` },
  async ({ page, said }) => {
    await waitUntilReady(page, 'acme-insights');
    await waitUntilReady(page, 'vt-insights');
    assert.deepEqual(said, []);
  },
));

test("package: defineVitrine({ prefix }) makes a whole report's page of the brand's tags, beside our own", async () => {
  const code = await bundle("import 'vitrine/elements/insights'; import { defineVitrine } from 'vitrine'; defineVitrine({ prefix: 'acme' }); defineVitrine({ prefix: 'second' });");
  await bench.use(
    { head: '<script type="module" src="/code.js"></script>', body: `${whole}${tag('insights')}<second-insights src="${REPORT}"></second-insights>` },
    async ({ page, said }) => {
      const parts = await partsOf(page);
      await waitUntilReady(page, 'vt-insights');
      await waitUntilReady(page, 'second-insights');
      assert.deepEqual({ foreign: parts.filter((name) => !name.startsWith('acme-')), ours: await registered(page), said }, { foreign: [], ours: [], said: [] });
    },
    (page) => page.route('**/code.js', (route) => route.fulfill({ body: code, contentType: 'text/javascript' })),
  );
});
