/** Published pages in a browser: in a sandboxed frame, alone, from the disk and without script; and the generic page's own words. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/set-up.mjs';
import { runCommandLine } from '../node/run-command-line.js';
import { FrameBench, inside, SANDBOX, waitUntilFitted } from './frame.fixture.js';
import { findBarriers } from './quiet-page.js';

await mkdir(join(root, '.cache'), { recursive: true });
const folder = await mkdtemp(join(root, '.cache', 'published-'));
await runCommandLine(['publish', 'stories/reports/sample-disclosed.json', 'stories/reports/iot-medical-devices.json', '--out', folder, '--base-url', 'https://figures.example/']);
after(() => rm(folder, { recursive: true, force: true }));

const bench = new FrameBench({ site: folder });
const page = 'site/iot-medical-devices/market-size-chart.html';

for (const widget of ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'key-figures', 'insights']) {
  test(`the published page of ${widget} draws in a sandboxed frame, fits it, and nothing is refused`, async () => {
    const { page: host, said } = await bench.open(`<iframe data-vitrine-frame ${SANDBOX} src="${bench.far}/site/sample-disclosed/${widget}.html" title="Figure" width="100%" height="500" frameborder="0"></iframe>`);
    await waitUntilFitted(host);
    const where = await (await inside(host)).evaluate(() => origin);
    await host.context().close();
    assert.deepEqual({ where, said }, { where: 'null', said: [] });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a published page alone follows a ${colorScheme} device, and has no barrier`, async () => {
    const { page: alone, said } = await bench.blank({ colorScheme, viewport: { width: 320, height: 800 } });
    await alone.goto(`${bench.far}/${page}`);
    await alone.waitForSelector('[data-ready]', { state: 'attached' });
    const found = await alone.evaluate(() => [matchMedia('(prefers-color-scheme: dark)').matches, document.documentElement.scrollWidth <= innerWidth]);
    // The widget is all that such a page has; the page that shows it names and orders it.
    const barriers = (await findBarriers(alone)).filter((line) => !/^(region|page-has-heading-one|landmark-one-main|heading-order) /.test(line));
    await alone.context().close();
    assert.deepEqual({ found, barriers, said }, { found: [colorScheme === 'dark', true], barriers: [], said: [] });
  });
}

test('a published page opened from the disk draws', async () => {
  const { page: disk, said } = await bench.blank();
  await disk.goto(pathToFileURL(join(folder, page.slice('site/'.length))).href);
  await disk.waitForSelector('[data-ready]', { state: 'attached' });
  await disk.context().close();
  assert.deepEqual(said, []);
});

test('a published page tells everything without script', async () => {
  const { page: still } = await bench.blank({ javaScriptEnabled: false });
  await still.goto(`${bench.far}/site/sample-disclosed/market-size-chart.html`);
  const found = [await still.locator('figure figcaption').first().isVisible(), await still.locator('figure table td', { hasText: '87,500' }).count() > 0];
  await still.context().close();
  assert.deepEqual(found, [true, true]);
});

test('the lists of a site have no barrier and ask for nothing elsewhere', async () => {
  for (const path of ['site/index.html', 'site/iot-medical-devices/index.html']) {
    const { page: list, said } = await bench.blank({ viewport: { width: 320, height: 800 } });
    await list.goto(`${bench.far}/${path}`);
    const fits = await list.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    const barriers = (await findBarriers(list).catch((error: Error) => [error.message])).filter((line) => !/^(region|landmark-one-main) /.test(line));
    await list.context().close();
    assert.deepEqual({ path, fits, barriers, said }, { path, fits: true, barriers: [], said: [] });
  }
});

const faulty: readonly (readonly [query: string, words: readonly string[]])[] = [
  ['', ['widget: found nothing, want audit', 'src: found nothing']],
  ['?widget=vt-nothing&src=a.json', ['widget: found “vt-nothing”, want audit']],
  ['?widget=constructor&src=a.json', ['widget: found “constructor”']],
  ['?widget=insights&src=javascript:alert(1)', ['src: found “javascript:alert(1)”, want the http, https or relative address of a report']],
  ['?widget=insights&src=a.json&theme=blue&heading-level=9', ['theme: found “blue”, want light, dark or auto', 'heading-level: found “9”, want 1, 2, 3, 4, 5 or 6']],
  ['?widget=<img src=x onerror=alert(1)>&src=a.json', ['widget: found “<img src=x onerror=alert(1)>”']],
];
for (const [query, words] of faulty) {
  test(`embed.html${query} says what is wrong`, async () => {
    const { page: alone, said } = await bench.blank();
    await alone.goto(`${bench.far}/dist/embed.html${query}`);
    const text = await alone.getByRole('alert').innerText();
    const made = await alone.evaluate(() => [...document.querySelectorAll('body *')].map(({ localName }) => localName).filter((name) => /^vt-|img/.test(name)));
    await alone.context().close();
    assert.deepEqual({ missing: words.filter((word) => !text.includes(word)), made, said }, { missing: [], made: [], said: [] });
  });
}

test('embed.html shows its widget whatever a platform adds to the address, and says so once', async () => {
  const { page: alone, said } = await bench.blank();
  await alone.goto(`${bench.far}/dist/embed.html?widget=insights&src=/stories/reports/sample-disclosed.json&utm_source=mail&onclick=alert(1)#?secret=a`);
  await alone.waitForSelector('[data-ready]', { state: 'attached' });
  const names = await alone.evaluate(() => document.querySelector('vt-insights')?.getAttributeNames().filter((name) => name !== 'data-ready'));
  await alone.context().close();
  assert.deepEqual({ names, said }, { names: ['src'], said: ['warning: Vitrine: the address of this frame has unknown words, which are left out: utm_source, onclick'] });
});
