/** A widget in a sandboxed frame of another origin: its height, what is believed of its messages, and what is left of it. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/set-up.mjs';
import { FrameBench, inside, SANDBOX, say, waitUntilFitted, waitUntilTold } from './frame.fixture.js';

const bench = new FrameBench();
const frame = (src: string, more = SANDBOX): string => `<iframe data-vitrine-frame ${more} src="${src}" title="Figure" width="100%" height="300" frameborder="0"></iframe>`;
const heightOf = (page: Page, selector = 'iframe'): Promise<number> => page.locator(selector).evaluate((element) => element.clientHeight);

test('a sandboxed frame without an origin draws, and is as high as its widget', async () => {
  const { page, said } = await bench.open(frame(bench.embed('market-size-chart')));
  const height = await waitUntilFitted(page);
  const found = await (await inside(page)).evaluate(() => [origin, document.documentElement.scrollHeight === innerHeight]);
  await page.context().close();
  assert.deepEqual({ found, said }, { found: ['null', true], said: [] });
  assert.ok(height > 400, String(height));
});

test('a frame grows with its content and shrinks with it again', async () => {
  const { page } = await bench.open(frame(bench.embed('player-list')));
  const before = await waitUntilFitted(page);
  const content = await inside(page);
  await content.getByRole('button', { name: 'Sample company A' }).click();
  await page.waitForFunction((height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height, before);
  await content.getByRole('button', { name: 'Sample company A' }).click();
  await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, before);
  await page.context().close();
});

test('a frame that grows with its own height is stopped', async () => {
  const { page } = await bench.open(frame(`${bench.far}/growing`), {
    prepare: (host) => host.addInitScript(() => addEventListener('message', ({ data }) => {
      const counted = window as unknown as { heights?: number };
      if ((data as { vitrine?: string }).vitrine === 'height') counted.heights = (counted.heights ?? 0) + 1;
    })),
  });
  await page.waitForFunction(() => (window as unknown as { heights?: number }).heights === 9);
  await (await inside(page)).evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const found = await page.evaluate(() => [(window as unknown as { heights: number }).heights, document.querySelector('iframe')?.clientHeight]);
  await page.context().close();
  assert.deepEqual(found, [9, 300 + 9 * 40]);
});

test('a page stops a frame that says again and again that it is higher', async () => {
  const { page } = await bench.open(frame(`${bench.far}/stub`));
  const stub = await inside(page);
  await waitUntilTold(stub);
  await say(stub, ...Array.from({ length: 200 }, (_, step) => ({ vitrine: 'height', height: 1000 + step })), { vitrine: 'select', kind: 'year', id: '2024' });
  await page.waitForFunction(() => (document.querySelector('iframe') as unknown as { selected?: object }).selected);
  const height = await heightOf(page);
  await page.context().close();
  assert.equal(height, 1031);
});

const absurd: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined], ['text', '900'], ['zero', 0], ['less than nothing', -20], ['no number', NaN], ['without end', Infinity], ['too much', 20_001], ['a list', [900]],
];
for (const [name, height] of absurd) {
  test(`a height that is ${name} changes nothing`, async () => {
    const { page, said } = await bench.open(frame(`${bench.far}/stub`));
    const stub = await inside(page);
    await waitUntilTold(stub);
    await say(stub, { vitrine: 'height', height }, { vitrine: 'select', kind: 'year', id: '2024' });
    await page.waitForFunction(() => (document.querySelector('iframe') as unknown as { selected?: object }).selected);
    const found = await heightOf(page);
    await page.context().close();
    assert.deepEqual({ found, said }, { found: 300, said: [] });
  });
}

for (const [name, message] of Object.entries({
  'a wrong nonce': { vitrine: 'height', nonce: 'guessed', height: 900 },
  'no nonce': { vitrine: 'height', nonce: undefined, height: 900 },
  'a name that is none': { vitrine: 'higher', height: 900 },
  'a name that is no text': { vitrine: 1, height: 900 },
})) {
  test(`a message with ${name} is not heard`, async () => {
    const { page, said } = await bench.open(frame(`${bench.far}/stub`));
    const stub = await inside(page);
    await waitUntilTold(stub);
    await say(stub, message, { vitrine: 'select', kind: 'year', id: '2024' });
    await page.waitForFunction(() => (document.querySelector('iframe') as unknown as { selected?: object }).selected);
    const found = await heightOf(page);
    await page.context().close();
    assert.deepEqual({ found, said }, { found: 300, said: [] });
  });
}

test('a message with the right nonce from another window is not heard', async () => {
  const { page } = await bench.open(frame(`${bench.far}/stub`));
  const stub = await inside(page);
  await waitUntilTold(stub);
  const { nonce } = await stub.evaluate(() => (window as unknown as { told: { nonce: string } }).told);
  const heard = await page.evaluate((secret) => new Promise<string>((resolve) => {
    addEventListener('message', ({ data }) => resolve(JSON.stringify(data)), { once: true });
    postMessage({ vitrine: 'height', nonce: secret, height: 900 }, '*');
  }), nonce);
  const height = await heightOf(page);
  await page.context().close();
  assert.deepEqual([heard, height], [JSON.stringify({ vitrine: 'height', nonce, height: 900 }), 300]);
});

test('a frame that was led to another origin gets no nonce', async () => {
  const { page } = await bench.open(frame('/dist/embed.html', ''));
  await page.waitForLoadState();
  await page.evaluate((url) => {
    (document.querySelector('iframe') as HTMLIFrameElement).contentWindow?.location.replace(url);
    return new Promise((resolve) => addEventListener('message', ({ origin }) => origin === new URL(url).origin && resolve(origin)));
  }, `${bench.far}/stub`);
  const isTold = await (await inside(page)).evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve('told' in window))));
  await page.context().close();
  assert.equal(isTold, false);
});

test('a selection of no kind that there is, or with an endless id, is not heard', async () => {
  const { page } = await bench.open(frame(`${bench.far}/stub`));
  const stub = await inside(page);
  await waitUntilTold(stub);
  const heard = page.evaluate(() => new Promise<unknown>((resolve) => addEventListener('vt-select', (event) => {
    const { kind, id } = event as Event & { kind: string; id: string };
    resolve({ kind, id });
  })));
  await say(stub, { vitrine: 'select', kind: '<img>', id: 'a' }, { vitrine: 'select', kind: 'region', id: 'a'.repeat(201) }, { vitrine: 'select', kind: 'region', id: {} }, { vitrine: 'select', kind: 'region', id: 'europe' });
  const event = await heard;
  await page.context().close();
  assert.deepEqual(event, { kind: 'region', id: 'europe' });
});

test('frames of one page have each their own height', async () => {
  const { page } = await bench.open(`${frame(bench.embed('market-size-chart'), `${SANDBOX} id="a"`)}${frame(bench.embed('concentration-meter'), `${SANDBOX} id="b"`)}`);
  const [first, second] = [await waitUntilFitted(page, '#a'), await waitUntilFitted(page, '#b')];
  await page.context().close();
  assert.notEqual(first, second);
});

test('a frame that is put in later, and after its own page has loaded, is served too', async () => {
  const { page } = await bench.open(frame(bench.embed('concentration-meter')), { head: '' });
  await (await inside(page)).waitForSelector('[data-ready]', { state: 'attached' });
  await page.addScriptTag({ url: '/dist/embed.js' });
  await waitUntilFitted(page);
  await page.evaluate(() => {
    const copy = document.querySelector('iframe')?.cloneNode() as HTMLIFrameElement;
    copy.id = 'copy';
    copy.removeAttribute('style');
    document.body.append(copy);
  });
  await waitUntilFitted(page, '#copy');
  await page.context().close();
});

test('when the last frame leaves, so do the listeners', async () => {
  const { page } = await bench.open('<div></div>', {
    prepare: (host) => host.addInitScript(() => {
      const counts: Record<string, number> = { message: 0 };
      Object.assign(window, { counts });
      const { addEventListener: add, removeEventListener: remove } = window;
      const known = new Set<unknown>();
      window.addEventListener = function (this: Window, type: string, listener: EventListener, options?: AddEventListenerOptions) {
        if (type in counts && !known.has(listener)) counts[type] = (counts[type] ?? 0) + 1;
        known.add(listener);
        add.call(this, type, listener, options);
      } as typeof add;
      window.removeEventListener = function (this: Window, type: string, listener: EventListener) {
        if (type in counts && known.has(listener)) counts[type] = (counts[type] ?? 0) - 1;
        remove.call(this, type, listener);
      } as typeof remove;
    }),
  });
  const counts = () => page.evaluate(() => (window as unknown as { counts: { message: number } }).counts.message);
  const first = await counts();
  await page.evaluate((html) => {
    const place = document.querySelector('div') as HTMLElement;
    place.append(document.createRange().createContextualFragment(html));
  }, frame(`${bench.far}/stub`));
  await waitUntilTold(await inside(page));
  const during = await counts();
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await page.waitForFunction(() => !document.querySelector('iframe'));
  const last = await counts();
  await page.context().close();
  assert.deepEqual([first, during, last], [0, 1, 0]);
});

test('without the script a frame has its fixed height, and what does not fit scrolls', async () => {
  const { page, said } = await bench.open(frame(bench.embed('market-size-chart')), { head: '' });
  const content = await inside(page);
  await content.waitForSelector('[data-ready]', { state: 'attached' });
  const found = await content.evaluate(() => {
    document.scrollingElement?.scrollTo(0, 50);
    return [innerHeight, document.scrollingElement?.scrollTop];
  });
  await page.context().close();
  assert.deepEqual({ found, said }, { found: [300, 50], said: [] });
});

test('a host that allows frames and no script shows the frame, and nothing is refused', async () => {
  const { page, said } = await bench.open(frame(bench.embed('market-size-chart')), {
    head: '', headers: { 'content-security-policy': `default-src 'none'; script-src 'none'; img-src data:; frame-src ${bench.far}` },
  });
  await (await inside(page)).waitForSelector('[data-ready]', { state: 'attached' });
  await page.context().close();
  assert.deepEqual(said, []);
});

test('a host that allows frames and its own script fits the frame, and nothing is refused', async () => {
  const { page, said } = await bench.open(`${frame(bench.embed('market-size-chart'))}<figure data-vitrine-frame="${bench.embed('concentration-meter')}"></figure>`, {
    headers: { 'content-security-policy': `default-src 'none'; script-src 'self'; img-src data:; frame-src ${bench.far}; require-trusted-types-for 'script'; trusted-types 'none'` },
  });
  await waitUntilFitted(page, 'body > iframe');
  await page.locator('figure').scrollIntoViewIfNeeded();
  await waitUntilFitted(page, 'figure iframe');
  await page.context().close();
  assert.deepEqual(said, []);
});

test('embed.js is smaller than 2 kB, and starts nothing in Node', async () => {
  const path = join(root, 'dist/embed.js');
  await import(path);
  assert.ok(gzipSync(await readFile(path), { level: 9 }).length < 2048);
});
