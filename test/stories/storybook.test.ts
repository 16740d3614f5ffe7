/** The static build of Storybook holds the stories of the runner, and opens them without a word in the console. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage } from '../pages/quiet-page.js';
import { openStories } from './open-stories.js';

const folder = `.cache/storybook-${process.pid}`;
let server: Served;
let browser: Browser;

before(async () => {
  assert.equal(await build(folder), 0);
  server = await serve({ more: { storybook: folder } });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(join(root, folder), { recursive: true, force: true });
});

test('the build lists the stories that the runner lists, by the same ids and names', async () => {
  const { entries } = JSON.parse(await readFile(join(root, folder, 'index.json'), 'utf8')) as { entries: Record<string, { type: string; name: string; importPath: string }> };
  const built = Object.entries(entries).flatMap(([id, { type, name, importPath }]) => (type === 'story' && importPath.startsWith('./stories/') ? [`${id}: ${name}`] : []));
  const stories = await openStories();
  await stories.close();
  assert.deepEqual(built.sort(), stories.list.map(({ id, name }) => `${id}: ${name}`).sort());
});

const opened = {
  'market-size-chart--real-report': ['vt-market-size-chart', 'IoT medical devices market expected to grow 2.7-fold by 2031'],
  'regional-map--all-disclosed': ['vt-regional-map', 'North America is the largest region: 38% of the market in 2024'],
  'whole-report--real-report': ['vt-report', 'Internet of Things (IoT) Medical Devices Market'],
} as const;

for (const [id, [tag, wanted]] of Object.entries(opened)) {
  test(`${id} opens in the build and the console stays silent`, async () => {
    const { page, said } = await openQuietPage(browser, { locale: 'en-US' });
    await page.goto(`${server.url}/storybook/iframe.html?id=${id}&viewMode=story`);
    await page.locator(`${tag} >> [part~=heading]`).filter({ hasText: wanted }).first().waitFor();
    await page.context().close();
    assert.deepEqual(said, []);
  });
}

test('the docs of a widget have its attributes from the manifest and the snippet to copy', async () => {
  const { page } = await openQuietPage(browser, { locale: 'en-US', viewport: { width: 1200, height: 900 } });
  await page.goto(`${server.url}/storybook/iframe.html?id=insights--docs&viewMode=docs`);
  await page.getByRole('switch', { name: /show code/i }).first().click();
  const snippet = await page.locator('pre').filter({ hasText: 'vt-insights' }).first().innerText();
  const attribute = await page.locator('.docblock-argstable').getByText('heading-level').first().innerText();
  await page.context().close();
  assert.deepEqual([snippet.trim().split('\n').at(-1), attribute], ['<vt-insights src="/iot-medical-devices.json"></vt-insights>', 'heading-level']);
});

test('the theme check is shown: it names a token that falls short, and a value that would pass', async () => {
  const { page, said } = await openQuietPage(browser, { locale: 'en-US' });
  await page.goto(`${server.url}/storybook/iframe.html?id=theme-check--falls-short&viewMode=story`);
  const first = await page.locator('.theme-check li').first().innerText();
  await page.context().close();
  assert.match(first, /--vt-ink-3.*would pass/s);
  assert.deepEqual(said, []);
});

test('a theme of the toolbar is worn by the widget', async () => {
  const { page } = await openQuietPage(browser, { locale: 'en-US' });
  await page.goto(`${server.url}/storybook/iframe.html?id=insights--real-report&viewMode=story&globals=theme:newspaper;scheme:light`);
  await page.locator('vt-insights >> [part~=insight]').first().waitFor();
  const surface = await page.locator('vt-insights').evaluate((widget) => getComputedStyle(widget).getPropertyValue('--vt-surface').trim());
  await page.context().close();
  assert.equal(surface, 'light-dark(#faf6ec, #1b1916)');
});

/** Without what sets up: who runs this test has done it. */
function build(to: string): Promise<number | null> {
  const script = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, 'build', '--output-dir', to, '--quiet', '--disable-telemetry'], { cwd: root, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
