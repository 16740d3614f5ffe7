/** A frame takes on the theme, the colour scheme, the language and the selection of the page around it, and moves nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { FrameBench, inside, SANDBOX, waitUntilFitted } from './frame.fixture.js';

const bench = new FrameBench();
const frame = (src: string, more = ''): string => `<iframe data-vitrine-frame ${SANDBOX} ${more} src="${src}" title="Figure" width="100%" height="300" frameborder="0"></iframe>`;

const schemeIn = (content: Frame): Promise<string> => content.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const waitForScheme = (content: Frame, scheme: string): Promise<unknown> =>
  content.waitForFunction((wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, scheme);

/** The colour in the corner of the first frame, as `red green blue`. */
async function cornerOf(page: Page): Promise<string> {
  const picture = (await page.locator('iframe').screenshot()).toString('base64');
  const { page: reader } = await bench.blank();
  const colour = await reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(2, image.height - 3, 1, 1).data.slice(0, 3).join(' ');
  }, picture);
  await reader.context().close();
  return colour;
}

for (const [name, html, device, wanted] of [
  ['says nothing', '', 'dark', 'light'],
  ['is light', 'style="color-scheme: light"', 'dark', 'light'],
  ['is dark', 'style="color-scheme: dark"', 'light', 'dark'],
  ['follows a dark device', 'style="color-scheme: light dark"', 'dark', 'dark'],
] as const) {
  test(`a frame on a page that ${name} is ${wanted}`, async () => {
    const { page } = await bench.open(frame(bench.embed('concentration-meter')), { html, colorScheme: device });
    await waitUntilFitted(page);
    const found = await schemeIn(await inside(page));
    await page.context().close();
    assert.equal(found, wanted);
  });
}

test('a frame follows a page that turns dark', async () => {
  const { page } = await bench.open(frame(bench.embed('concentration-meter')), { head: '<script src="/dist/embed.js"></script><style>.night { color-scheme: dark }</style>' });
  await waitUntilFitted(page);
  await page.evaluate(() => document.documentElement.classList.add('night'));
  await waitForScheme(await inside(page), 'dark');
  await page.context().close();
});

test('a frame with a theme of its own has no opaque box on a page with the other one', async () => {
  const { page } = await bench.open(frame(bench.embed('concentration-meter', '&amp;theme=dark&amp;box=open')), { html: 'style="background: rgb(200, 40, 40)"' });
  await waitUntilFitted(page);
  await waitForScheme(await inside(page), 'dark');
  const colour = await cornerOf(page);
  await page.context().close();
  assert.equal(colour, '200 40 40');
});

test('data-theme of the page wins over the theme of the address', async () => {
  const { page } = await bench.open(frame(bench.embed('concentration-meter', '&amp;theme=dark'), 'data-theme="light"'));
  await waitUntilFitted(page);
  const content = await inside(page);
  await waitForScheme(content, 'light');
  const theme = await content.getAttribute('vt-concentration-meter', 'theme');
  await page.context().close();
  assert.equal(theme, 'light');
});

test('a frame writes numbers in the language around it', async () => {
  const { page } = await bench.open(`<div lang="en-IN">${frame(bench.embed('key-figures'))}</div>`, { html: 'lang="en"' });
  await waitUntilFitted(page);
  const lang = await (await inside(page)).getAttribute('vt-key-figures', 'lang');
  await page.context().close();
  assert.equal(lang, 'en-IN');
});

test('the language of the address stays, whatever is around', async () => {
  const { page } = await bench.open(frame(bench.embed('key-figures', '&amp;lang=en-GB')), { html: 'lang="en-IN"' });
  await waitUntilFitted(page);
  const lang = await (await inside(page)).getAttribute('vt-key-figures', 'lang');
  await page.context().close();
  assert.equal(lang, 'en-GB');
});

test('what a reader selects in a frame is an event of the frame on the page', async () => {
  const { page } = await bench.open(frame(bench.embed('segment-treemap')));
  await waitUntilFitted(page);
  const heard = page.evaluate(() => new Promise<unknown>((resolve) => document.addEventListener('vt-select', (event) => {
    const { kind, id, target } = event as Event & { kind: string; id: string };
    resolve({ kind, id, on: (target as Element).localName, selected: (target as unknown as { selected: unknown }).selected });
  })));
  await (await inside(page)).evaluate(() => {
    const map = document.querySelector('vt-segment-treemap') as HTMLElement & { select: (kind: string, id: string) => void };
    map.select('segment', 'implanted');
  });
  const event = await heard;
  await page.context().close();
  assert.deepEqual(event, { kind: 'segment', id: 'implanted', on: 'iframe', selected: { kind: 'segment', id: 'implanted' } });
});

test('a page may select in a frame, also before the frame is there', async () => {
  const { page } = await bench.open(`${frame(bench.embed('segment-treemap'))}<script>document.querySelector('iframe').selected = { kind: 'segment', id: 'implanted' }</script>`);
  const content = await inside(page);
  const selected = (id: string | undefined) => content.waitForFunction((wanted) => {
    const widget = document.querySelector('[data-ready]') as (Element & { selected?: { id: string } }) | null;
    return widget && widget.selected?.id === wanted;
  }, id);
  await selected('implanted');
  await page.evaluate(() => ((document.querySelector('iframe') as unknown as { selected: unknown }).selected = { kind: 'segment', id: 'in-pumps' }));
  await selected('in-pumps');
  await page.evaluate(() => ((document.querySelector('iframe') as unknown as { selected: unknown }).selected = undefined));
  await selected(undefined);
  await page.context().close();
});

test('a figure that a CMS left becomes a frame that waits until it is near; its link is hidden, its caption stays', async () => {
  const { page } = await bench.open(`<div style="block-size: 6000px"></div><figure data-vitrine-frame="${bench.embed('concentration-meter')}" data-title="Concentration" data-heights="500 400 300"><a href="/far">Figure</a><figcaption>Caption</figcaption></figure>`);
  const made = await page.locator('figure').evaluate((figure) => {
    const { title, loading, sandbox, dataset } = figure.querySelector('iframe') as HTMLIFrameElement;
    return { title, loading, sandbox: sandbox.contains('allow-same-origin'), heights: dataset['heights'], hidden: [...figure.children].map(({ localName }) => [localName, (figure.querySelector(localName) as HTMLElement).hidden]) };
  });
  const asked = page.frames().some((one) => one.url().includes('embed.html'));
  await page.locator('figure').scrollIntoViewIfNeeded();
  await waitUntilFitted(page);
  await page.context().close();
  assert.deepEqual({ made, asked }, {
    made: { title: 'Concentration', loading: 'lazy', sandbox: false, heights: '500 400 300', hidden: [['iframe', false], ['a', true], ['figcaption', false]] },
    asked: false,
  });
});

for (const address of ['javascript:alert(1)', 'data:text/html,a', 'http://', '']) {
  test(`a figure with the address ${JSON.stringify(address)} stays what it is`, async () => {
    const { page, said } = await bench.open(`<figure data-vitrine-frame="${address}"><a href="/far">Figure</a></figure>`);
    const html = await page.locator('figure').evaluate((figure) => [...figure.children].map(({ localName }) => localName));
    await page.context().close();
    assert.deepEqual({ html, said }, { html: ['a'], said: [] });
  });
}

/** How much has moved in a page, by the Layout Instability API. */
const shiftsOf = (page: Page | Frame): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const entries = [...performance.getEntriesByType('layout-shift'), ...observer.takeRecords()] as unknown as readonly { readonly value: number }[];
  resolve(entries.reduce((sum, { value }) => sum + value, 0));
}))));

/** Opens a page whose frame has this reserve, and gives what has moved on it, what inside the frame, and the frame's height. */
async function shiftsWith(reserve: string, width: number): Promise<readonly [page: number, inside: number, height: number]> {
  const { page } = await bench.open(`<p>Above</p>${frame(bench.embed('market-size-chart'), reserve)}<p>Below</p>`, { viewport: { width, height: 2000 } });
  const content = await inside(page);
  await content.waitForSelector('[data-ready]', { state: 'attached' });
  await content.waitForSelector('[data-fitted]', { state: 'attached' });
  const found = [await shiftsOf(page), await shiftsOf(content), await page.locator('iframe').evaluate((element) => element.clientHeight)] as const;
  await page.context().close();
  return found;
}

for (const [at, width] of [320, 600, 960].entries()) {
  test(`at ${width} px nothing on the page moves when the frame learns its height, and nothing inside`, async () => {
    const { page } = await bench.open(frame(bench.embed('market-size-chart')), { width });
    const height = await waitUntilFitted(page);
    await page.context().close();
    for (const reserved of [height, height + 40]) {
      const heights = [1, 1, 1].map((other, index) => (index === at ? reserved : other)).join(' ');
      assert.deepEqual(await shiftsWith(`data-heights="${heights}"`, width), [0, 0, reserved]);
    }
  });
}

test('a reserve that is far too low moves what is below, and the frame is whole', async () => {
  const [moved, , height] = await shiftsWith('data-heights="100 100 100"', 600);
  assert.ok(moved > 0 && height > 400, `${moved} ${height}`);
});
