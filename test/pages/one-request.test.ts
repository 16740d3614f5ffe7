/** Widgets of one report ask for its data once, wherever and whenever they come, and however they are set. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage } from './quiet-page.js';

const WIDGETS = [
  'market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'key-figures', 'concentration-meter',
  'market-dynamics', 'developments', 'segment-outline', 'insights', 'contents', 'audit',
] as const;

const WAYS = {
  'vitrine.js': '<script type="module" src="/dist/vitrine.js"></script>',
  'vitrine.iife.js': '<script src="/dist/vitrine.iife.js"></script>',
} as const;

/** `count` widgets of all kinds in turn, with these attributes. */
const widgets = (count: number, attributes: (i: number) => string = () => 'src="/report.json"'): string =>
  Array.from({ length: count }, (_, i) => `vt-${WIDGETS[i % WIDGETS.length]}`).map((tag, i) => `<${tag} ${attributes(i)}></${tag}>`).join('');

const report = await readFile(join(root, 'stories/reports/sample-disclosed.json'), 'utf8');

let server: Served;
let browser: Browser;
let body = '';
let asked: string[] = [];

before(async () => {
  const page = () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>One request</title><body>${body}</html>`;
  // Nothing is kept by the browser: each request is seen here.
  const fresh = { 'cache-control': 'no-store' };
  server = await serve({
    routes: {
      '/page': (_, response) => response.writeHead(200, { ...fresh, 'content-type': 'text/html' }).end(page()),
      '/report.json': (request, response) => {
        asked.push(request.url ?? '');
        response.writeHead(200, { ...fresh, 'content-type': 'application/json' }).end(report);
      },
    },
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page with this body, and all of its widgets drawn. */
async function open(content: string): Promise<Page> {
  body = content;
  asked = [];
  const { page } = await openQuietPage(browser, { viewport: { width: 960, height: 800 } });
  await page.addInitScript(() => addEventListener('vt-ready', (event) => (event.composedPath()[0] as HTMLElement).setAttribute('data-drawn', '')));
  await page.goto(`${server.url}/page`);
  await waitForAll(page);
  return page;
}

/** Goes to each widget that is not drawn yet, until there is none: code comes when its widget is near. Gives their number. */
async function waitForAll(page: Page): Promise<number> {
  await page.waitForFunction(() => {
    const find = (from: ParentNode): Element[] => [...from.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('vt-') && element.localName !== 'vt-report' ? [element] : element.shadowRoot ? find(element.shadowRoot) : []),
    ]);
    const all = find(document);
    const next = all.find((element) => !element.hasAttribute('data-drawn'));
    next?.scrollIntoView();
    Object.assign(window, { drawn: all.length });
    return !next;
  }, undefined, { timeout: 30_000 });
  return page.evaluate(() => (window as unknown as { drawn: number }).drawn);
}

/** What a page with this body asks for, once all is drawn. */
async function requestsOf(content: string): Promise<readonly string[]> {
  const page = await open(content);
  await page.context().close();
  return asked;
}

for (const [way, script] of Object.entries(WAYS)) {
  test(`${way}: 30 widgets of one report make one request`, async () => {
    assert.deepEqual(await requestsOf(script + widgets(30)), ['/report.json']);
  });

  test(`${way}: 20 widgets that come later, in the page and in shadow roots, make no request of their own`, async () => {
    const page = await open(script + widgets(10));
    await page.evaluate((html) => {
      const host = document.createElement('div');
      const inner = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(html));
      document.body.append(host, document.createRange().createContextualFragment(html));
    }, widgets(10));
    const drawn = await waitForAll(page);
    await page.context().close();
    assert.deepEqual({ drawn, asked }, { drawn: 30, asked: ['/report.json'] });
  });

  test(`${way}: widgets in a vt-report and beside it share its request`, async () => {
    const inside = widgets(15, () => '');
    assert.deepEqual(await requestsOf(`${script}<vt-report src="/report.json">${inside}</vt-report>${widgets(15)}`), ['/report.json']);
  });

  test(`${way}: 30 widgets that are shown in different ways make one request`, async () => {
    const shown = [
      'lang="en-IN"', 'theme="dark"', 'box="open"', 'view="table"', 'no-heading', 'no-footer', 'no-actions', 'heading="Kites"',
      'heading-level="2"', 'report-id="apart"',
    ];
    assert.deepEqual(await requestsOf(script + widgets(30, (i) => `src="/report.json" id="w${i}" ${shown[i % shown.length]}`)), ['/report.json']);
  });

  test(`${way}: one address in four spellings is one request`, async () => {
    const spelled = ['/report.json', 'report.json', './dist/../report.json', `${server.url}/report.json`];
    assert.deepEqual(await requestsOf(script + widgets(30, (i) => `src="${spelled[i % spelled.length]}"`)), ['/report.json']);
  });
}

test('widgets with another patience, or with cookies, ask for themselves: one request for each way of asking', async () => {
  const asking = ['', 'timeout="10"', 'crossorigin="use-credentials"'];
  assert.equal((await requestsOf(WAYS['vitrine.js'] + widgets(30, (i) => `src="/report.json" ${asking[i % 3]}`))).length, 3);
});

test('30 addresses are 30 requests, and counted', async () => {
  assert.equal((await requestsOf(WAYS['vitrine.js'] + widgets(30, (i) => `src="/report.json?${i}"`))).length, 30);
});
