/** A widget lives in an app of each framework: it is given a report, is listened to, is updated, and goes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import { readBlocks } from '../docs/read-blocks.js';
import { launchBrowser } from '../pages/quiet-page.js';
import { prepareHosts, renderHost } from './build-hosts.js';
import { LIFE, liveIn, openApp } from './live-in-host.js';

const names = ['plain', 'react', 'vue', 'svelte', 'solid'];

let browser: Browser;

before(async () => {
  [browser] = await Promise.all([launchBrowser(), prepareHosts([...names, 'react-server'])]);
});

after(() => browser?.close());

for (const name of names) {
  test(`${name}: ${LIFE}`, { timeout: 60_000 }, async () => assert.deepEqual(await liveIn(browser, name), []));
}

test('react: what a server has written is hydrated without a mismatch, and is then given its report', { timeout: 60_000 }, async () => {
  const { page, said } = await openApp(browser, 'react-server', await renderHost('react-server'));
  await page.getByRole('heading', { level: 2, name: /^Kites market/ }).waitFor();
  await page.waitForFunction(() => document.title === 'Drawn');
  assert.deepEqual(said, []);
  await page.context().close();
});

test('react: what a server has written reads without script', { timeout: 60_000 }, async () => {
  const { page, said } = await openApp(browser, 'react-server', await renderHost('react-server'), { javaScriptEnabled: false });
  await page.getByText('USD 310 million in 2024.').waitFor();
  assert.deepEqual(said, []);
  await page.context().close();
});

test('each line that docs/frameworks.md gives for Vue, Svelte, Solid and Angular stands in an app that is tested here', async () => {
  const apps = (await Promise.all((await listFiles(['test/hosts/apps'])).map((path) => readFile(join(root, path), 'utf8')))).join('\n');
  const blocks = (await readBlocks()).filter(({ place, text }) => place.startsWith('docs/frameworks.md') && /^(<vt-|const isCustom|@Component)/.test(text));
  assert.equal(blocks.length, 6);
  assert.deepEqual(blocks.flatMap(({ text }) => text.trim().split('\n')).filter((line) => !apps.includes(line)), []);
});
