/** Trusted Types: allowed, denied and taken; a strict Content-Security-Policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LoaderBench, tag, wayNames, ways } from './loader.fixture.js';

const bench = new LoaderBench();
const three = ['market-size-chart', 'insights', 'player-list'].map((name) => tag(name, '<p>Readable</p>')).join('');
const line = 'warning: Vitrine: the Trusted Types policy "lit-html" is denied or taken on this page, so what stands inside the tags stays. ' +
  "To allow it: trusted-types lit-html 'allow-duplicates'.";
const trusted = (list: string) => ({ 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${list}` });

for (const way of wayNames) {
  const head = ways[way]();

  test(`${way}: with "trusted-types lit-html" widgets are drawn and nothing is said`, () => bench.use({ head, body: three, headers: trusted('lit-html') }, async ({ page, said }) => {
    await page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 3);
    assert.deepEqual(said, []);
  }));

  test(`${way}: under a strict policy without inline code widgets are drawn and nothing is said`, () => bench.use({
    head, body: three,
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'" },
  }, async ({ page, said }) => {
    await page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 3);
    assert.deepEqual(said, []);
  }));

  for (const [state, list, taking] of [
    ['denied', 'another', ''],
    ['taken', 'lit-html', "<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>"],
  ] as const) {
    test(`${way}: where the policy is ${state} the fallback of every tag stays, with the browser's one violation and one line of ours`, () => bench.use(
      { head: taking + head, body: three, headers: trusted(list) },
      async ({ page, said }) => {
        await page.waitForEvent('console', { predicate: (message) => message.text().startsWith('Vitrine:'), timeout: 10_000 }).catch(() => undefined);
        // A tag that comes afterwards does not start it all again.
        await page.evaluate(() => document.body.append(document.createElement('vt-contents')));
        await page.waitForLoadState('networkidle');
        const isReadable = await page.evaluate(() => [...document.querySelectorAll('p')].map((text) => text.checkVisibility()));
        assert.deepEqual(isReadable, [true, true, true]);
        assert.deepEqual(said.map((one) => one.replace(/^(error: Creating a TrustedTypePolicy) .*/, '$1')), [
          'error: Creating a TrustedTypePolicy', line, 'error: policy: trusted-types refuses trusted-types-policy',
        ]);
      },
    ));
  }
}
