/** What `vitrine snippet` prints, pasted into a page on a real server; then with a byte of each hashed file changed. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { runCommandLine } from '../node/run-command-line.js';
import { launchBrowser, openQuietPage } from './quiet-page.js';

const report = 'stories/reports/sample-disclosed.json';
const src = ['--src', `/${report}`];
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string };

let server: Served;
let browser: Browser;
let body = '';
/** The path of the file that is served with another last byte. */
let broken: string | undefined;

before(async () => {
  const pinned = `/vitrine@${version}/`;
  const files = ['vitrine.iife.js', 'embed.js', 'still.css', 'single/market-size-chart.js'].map((name) => `${pinned}dist/${name}`);
  const routes = Object.fromEntries(files.map((path) => [path, async (_: unknown, response: import('node:http').ServerResponse) => {
    const bytes = await readFile(join(root, path.slice(pinned.length)));
    if (path === broken) bytes[bytes.length - 1] = 32;
    response.writeHead(200, { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript', 'access-control-allow-origin': '*' }).end(bytes);
  }]));
  server = await serve({
    // A sandboxed frame has no origin that a server could name.
    headers: (path): Record<string, string> => (path.startsWith('/stories/') ? { 'access-control-allow-origin': '*' } : {}),
    more: { [pinned.slice(1, -1)]: root },
    routes: { ...routes, '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><body>${body}</html>`) },
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function paste(args: readonly string[]): Promise<{ readonly page: Page; readonly said: string[] }> {
  const { code, out, err } = await runCommandLine(['snippet', ...args]);
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  body = out;
  const opened = await openQuietPage(browser);
  await opened.page.goto(`${server.url}/page`);
  return opened;
}

for (const args of [
  ['-w', 'market-size-chart', ...src],
  ['-w', 'report', ...src],
  ['-w', 'market-size-chart', '--way', 'classic', ...src],
  ['-w', 'market-size-chart', '--fallback', ...src, report],
  ['-w', 'market-size-chart', '--way', 'classic', '--fallback', ...src, report],
  ['-w', 'market-size-chart', '--prefix', 'acme', ...src],
  ['-w', 'market-size-chart', '--way', 'classic', '--prefix', 'acme', ...src],
]) {
  test(`the markup of vitrine snippet ${args.join(' ')} makes a widget that is ready, and says nothing`, async () => {
    broken = undefined;
    const { page, said } = await paste(args);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-ready], [data-fault]'));
    const ended = await page.evaluate(() => document.querySelector<HTMLElement>('[src$=".json"]')?.dataset['ready']);
    await page.context().close();
    assert.deepEqual({ ended, said }, { ended: 'yes', said: [] });
  });
}

test('the markup of vitrine snippet --way frame shows the widget in a frame', async () => {
  broken = undefined;
  const { page, said } = await paste(['-w', 'market-size-chart', '--way', 'frame', '--src', `${server.url}/${report}`]);
  await page.frameLocator('iframe').locator('[data-ready]').waitFor();
  await page.context().close();
  assert.deepEqual(said, []);
});

test('the markup of vitrine snippet --way static is complete without script', async () => {
  broken = undefined;
  const { page, said } = await paste(['-w', 'market-size-chart', '--way', 'static', report]);
  const seen = [await page.getByRole('figure').isVisible(), await page.locator('figure table').count()];
  await page.context().close();
  assert.deepEqual({ seen, said }, { seen: [true, 1], said: [] });
});

for (const [file, args] of [
  ['single/market-size-chart.js', ['-w', 'market-size-chart', '--fallback', ...src, report]],
  ['vitrine.iife.js', ['-w', 'market-size-chart', '--way', 'classic', '--fallback', ...src, report]],
] as const) {
  test(`a browser refuses ${file} with another byte, and the figure of the snippet stays`, async () => {
    broken = `/vitrine@${version}/dist/${file}`;
    const { page, said } = await paste(args);
    const seen = await page.locator('vt-market-size-chart > figure').isVisible();
    const defined = await page.evaluate(() => customElements.get('vt-market-size-chart') !== undefined);
    await page.context().close();
    assert.deepEqual({ seen, defined }, { seen: true, defined: false });
    assert.match(said.join('\n'), /integrity/);
  });
}
