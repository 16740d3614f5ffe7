/** How a file of one widget starts: under Trusted Types that refuse, with another prefix, and where something else fails. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LoaderBench, REPORT, tag, waitUntilReady } from './loader.fixture.js';

const bench = new LoaderBench();
const script = (name: string, more = '') => `<script type="module" src="/dist/single/${name}.js" ${more}></script>`;
const line = 'warning: Vitrine: the Trusted Types policy "lit-html" is denied or taken on this page, so what stands inside the tags stays. ' +
  "To allow it: trusted-types lit-html 'allow-duplicates'.";

for (const [state, list, taking] of [
  ['denied', 'another', ''],
  ['taken', 'lit-html', "<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>"],
] as const) {
  test(`single: where the policy is ${state} the fallback stays, with the browser's one violation and one line of ours`, () => bench.use({
    head: taking + script('market-size-chart'),
    body: tag('market-size-chart', '<p>Readable</p>'),
    headers: { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${list}` },
  }, async ({ page, said }) => {
    await page.waitForEvent('console', { predicate: (message) => message.text().startsWith('Vitrine:'), timeout: 10_000 }).catch(() => undefined);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('p').isVisible(), true);
    assert.deepEqual(said.map((one) => one.replace(/^(error: Creating a TrustedTypePolicy) .*/, '$1')), [
      'error: Creating a TrustedTypePolicy', line, 'error: policy: trusted-types refuses trusted-types-policy',
    ]);
  }));
}

test('single: data-prefix names its tag, asks for no other code and says nothing', () => bench.use({
  head: script('market-size-chart', 'data-prefix="acme"'),
  body: `<acme-market-size-chart src="${REPORT}"></acme-market-size-chart>`,
}, async ({ page, said, asked }) => {
  await waitUntilReady(page, 'acme-market-size-chart');
  const hasOther = await page.evaluate(() => customElements.get('vt-market-size-chart') !== undefined);
  assert.deepEqual({ hasOther, said, scripts: asked.filter((path) => path.endsWith('.js')) },
    { hasOther: false, said: [], scripts: ['/dist/single/market-size-chart.js'] });
}));

test('single: files on one page each have the prefix of their own tag', () => bench.use({
  head: script('insights') + script('key-figures', 'data-prefix="acme"'),
  body: tag('insights') + `<acme-key-figures src="${REPORT}"></acme-key-figures>`,
}, async ({ page, said }) => {
  await waitUntilReady(page, 'acme-key-figures');
  await waitUntilReady(page, 'vt-insights');
  assert.deepEqual(said, []);
}));

test('single: a data-prefix that can begin no tag is named, and nothing is registered', () => bench.use({
  head: script('insights', 'data-prefix="Ac-me"'),
  body: tag('insights', '<p>Readable</p>'),
}, async ({ page, said }) => {
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('p').isVisible(), true);
  assert.deepEqual(said, ['warning: Vitrine: data-prefix: found "Ac-me", want small letters and digits, a letter first, such as "acme". Nothing is loaded.']);
}));

test('single: who imports the file has the tag once that is done', () => bench.use({ body: '' }, async ({ page }) => {
  const isThere = await page.evaluate('import("/dist/single/insights.js").then(() => customElements.get("vt-insights") !== undefined)');
  assert.equal(isThere, true);
}));

test('single: a fault that is not of Trusted Types is thrown', () => bench.use({
  head: `<script>customElements.define = () => { throw new Error('No more tags here') }</script>${script('insights')}`,
  body: tag('insights'),
}, async ({ page, said }) => {
  await page.waitForLoadState('networkidle');
  assert.deepEqual(said, ['error: No more tags here']);
}));
