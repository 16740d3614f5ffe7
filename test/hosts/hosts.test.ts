/** A widget lives in an app of each framework: it is given a report, is listened to, is updated, and goes; and its types hold. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import { readBlocks } from '../docs/read-blocks.js';
import { launchBrowser, openQuietPage } from '../pages/quiet-page.js';
import { buildHost, prepareHosts, renderHost } from './build-hosts.js';
import { checkWith } from './check-types.js';

let browser: Browser;
let hosts: string;

before(async () => {
  [browser, hosts] = await Promise.all([launchBrowser(), prepareHosts()]);
});

after(() => browser?.close());

/** The built app on a server of its own, with `written` in its place. */
async function openApp(name: string, written = '', options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
  const folder = await buildHost(name);
  const { page, said } = await openQuietPage(browser, options);
  page.setDefaultTimeout(10_000);
  const start = (await readFile(join(folder, 'index.html'), 'utf8')).replace('<!--server-->', written);
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill(path === '/' ? { body: start, contentType: 'text/html' } : { path: join(folder, path) });
  });
  await page.goto('http://host.test/');
  return { page, said };
}

for (const name of ['plain', 'react', 'vue', 'svelte', 'solid']) {
  test(`${name}: a report as property is drawn, a selection is heard, another report follows, and the widget goes`, { timeout: 60_000 }, async () => {
    const { page, said } = await openApp(name);
    await page.getByRole('heading', { level: 2, name: /^Kites market/ }).waitFor();
    await page.getByRole('option', { name: /^2030/ }).click();
    await page.getByRole('status').filter({ hasText: 'year 2030' }).waitFor();
    await page.getByRole('button', { name: 'Other report' }).click();
    await page.getByRole('heading', { level: 2, name: /^Sails market/ }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('vt-market-size-chart').waitFor({ state: 'detached' });
    assert.deepEqual(said, []);
    await page.context().close();
  });
}

test('react: what a server has written is hydrated without a mismatch, and is then given its report', { timeout: 60_000 }, async () => {
  const { page, said } = await openApp('react-server', await renderHost('react-server'));
  await page.getByRole('heading', { level: 2, name: /^Kites market/ }).waitFor();
  await page.waitForFunction(() => document.title === 'Drawn');
  assert.deepEqual(said, []);
  await page.context().close();
});

test('react: what a server has written reads without script', { timeout: 60_000 }, async () => {
  const { page, said } = await openApp('react-server', await renderHost('react-server'), { javaScriptEnabled: false });
  await page.getByText('USD 310 million in 2024.').waitFor();
  assert.deepEqual(said, []);
  await page.context().close();
});

for (const name of ['react', 'vue', 'svelte', 'solid']) {
  test(`${name}: the types take the app as it is, and refuse a theme that no widget has`, { timeout: 60_000 }, async () => {
    const errors = await checkWith(hosts, name, 'theme="blue"');
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0] ?? '', /'"blue"' is not assignable to type '"auto" \| "(dark|light)" \| "(dark|light)"/);
  });
}

test('each line that docs/frameworks.md gives for Vue, Svelte and Solid stands in an app that is tested here', async () => {
  const apps = (await Promise.all((await listFiles(['test/hosts/apps'])).map((path) => readFile(join(root, path), 'utf8')))).join('\n');
  const blocks = (await readBlocks()).filter(({ place, text }) => place.startsWith('docs/frameworks.md') && /^(<vt-|const isCustom)/.test(text));
  assert.equal(blocks.length, 4);
  assert.deepEqual(blocks.flatMap(({ text }) => text.trim().split('\n')).filter((line) => !apps.includes(line)), []);
});
