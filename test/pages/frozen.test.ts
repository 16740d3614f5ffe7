/** A frozen edition: a widget whose data has other bytes than its `integrity` says so, and shows none of its numbers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const bytes = await readFile(join(root, 'stories/reports/sample-disclosed.json'));
const text = bytes.toString('utf8').trim();
const hashOf = (data: Uint8Array | string, algorithm = 'sha256'): string => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;
const right = hashOf(bytes);
const wrong = hashOf('another edition');

let server: Served;
let browser: Browser;
let body = '';
let requests = 0;

before(async () => {
  server = await serve({
    routes: {
      '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frozen</title><script type="module" src="/dist/browser/define.js"></script>${body}</html>`),
      '/report.json': (_, response) => {
        requests++;
        response.writeHead(200, { 'content-type': 'application/json' }).end(bytes);
      },
    },
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function show(markup: string, address = `http://127.0.0.1:${server.port}`): Promise<Page> {
  [body, requests] = [markup, 0];
  const { page } = await openQuietPage(browser);
  await page.goto(`${address}/page`);
  await waitForWidgets(page);
  return page;
}

/** How each widget ended, and what it shows; the page is closed. */
async function endings(page: Page): Promise<{ readonly ended: readonly (string | undefined)[]; readonly texts: readonly string[] }> {
  const tags = page.locator('vt-market-size-chart, vt-report');
  const ended = await tags.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['fault'] ?? (element as HTMLElement).dataset['ready']));
  const texts = await tags.evaluateAll((elements) => elements.map(({ shadowRoot }) => shadowRoot?.textContent ?? ''));
  await page.context().close();
  return { ended, texts };
}

const chart = (integrity: string, more = 'src="/report.json"', inside = ''): string =>
  `<vt-market-size-chart ${more} integrity="${integrity}">${inside}</vt-market-size-chart>`;
const script = (data: string): string => `<script type="application/json">${data}</script>`;

for (const [what, markup] of [
  ['data as it was', chart(right)],
  ['data as it was, by SHA-512', chart(hashOf(bytes, 'sha512'))],
  ['one of two hashes', chart(`${wrong} ${right}`)],
  ['a script inside as it was', chart(hashOf(text), '', script(text))],
  ['an empty integrity', chart('')],
] as const) {
  test(`a widget with ${what} is ready`, async () => assert.deepEqual((await endings(await show(markup))).ended, ['yes']));
}

for (const [what, markup, code] of [
  ['data with other bytes', chart(wrong), 'data-changed'],
  ['a right weaker hash beside a wrong stronger one', chart(`${right} ${hashOf('another', 'sha384')}`), 'data-changed'],
  ['a script inside with other text', chart(hashOf(text), '', script(text.replace('"', ' "'))), 'data-changed'],
  ['a script elsewhere with other text', `<script type="application/json" id="data">${text}</script>${chart(wrong, 'src="#data"')}`, 'data-changed'],
  ['what is no hash', chart('md5-abc'), 'cannot-verify'],
] as const) {
  test(`a widget with ${what} shows no number and sends ${code}`, async () => {
    const { ended, texts: [shown = ''] } = await endings(await show(markup));
    assert.deepEqual(ended, [code]);
    assert.doesNotMatch(shown, /USD|\$|billion|million/);
  });
}

test('a widget says in words that the data changed, what was found and what was wanted', async () => {
  const { texts: [shown] } = await endings(await show(chart(wrong)));
  assert.ok(shown?.includes(`The data changed since this edition was published, so it is not shown: found ${right}, want ${wrong}.`), shown);
});

test('vt-report keeps changed data from the widgets inside it', async () => {
  const { ended } = await endings(await show(`<vt-report src="/report.json" integrity="${wrong}"><vt-market-size-chart></vt-market-size-chart></vt-report>`));
  assert.deepEqual(ended, ['data-changed', 'data-changed']);
});

test('two widgets with one src and one integrity make one request', async () => {
  const { ended } = await endings(await show(chart(right) + chart(right)));
  assert.deepEqual({ ended, requests }, { ended: ['yes', 'yes'], requests: 1 });
});

test('a widget without integrity shows the data that one with another integrity refuses', async () => {
  const { ended } = await endings(await show(chart(wrong) + chart('')));
  assert.deepEqual(ended, ['data-changed', 'yes']);
});

test('a page that came over http from another machine cannot check, and shows nothing', async () => {
  const { page } = await openQuietPage(browser);
  [body] = [chart(right)];
  await page.route('http://host.example/**', async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace('http://host.example', `http://127.0.0.1:${server.port}`) }) }));
  await page.goto('http://host.example/page');
  await waitForWidgets(page);
  const secure = await page.evaluate(() => isSecureContext);
  const { ended } = await endings(page);
  assert.deepEqual({ secure, ended }, { secure: false, ended: ['cannot-verify'] });
});

test('changing integrity checks again', async () => {
  const page = await show(chart(wrong));
  await page.locator('vt-market-size-chart').evaluate((element, hash) => {
    element.setAttribute('integrity', hash);
    return new Promise((resolve) => element.addEventListener('vt-ready', resolve, { once: true }));
  }, right);
  assert.deepEqual((await page.locator('vt-market-size-chart').evaluate((element) => element.shadowRoot?.querySelector('[part~=error]'))), null);
  await page.context().close();
});
