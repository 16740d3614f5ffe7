/** What a change of the theme costs: colours only repaint, a font costs one drawing, whenever the style sheet comes. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { publicTokens } from '../../src/theme/tokens.js';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const widgets = ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'developments', 'concentration-meter'];
const report = '/stories/reports/sample-disclosed.json';

let server: Served;
let browser: Browser;
let page: Page;
let devtools: CDPSession;

before(async () => {
  server = await serve({
    routes: {
      '/widgets': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(`<!doctype html><html lang="en"><title>Themes</title><script type="module" src="/dist/browser/define.js"></script>
          ${widgets.map((name) => `<vt-${name} src="${report}"></vt-${name}>`).join('')}</html>`);
      },
    },
  });
  browser = await launchBrowser();
  page = (await openQuietPage(browser, { viewport: { width: 640, height: 800 } })).page;
  devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A fresh page at rest, whose widgets count how often they are drawn. */
beforeEach(async () => {
  await page.goto(`${server.url}/widgets`);
  await waitForWidgets(page);
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll<HTMLElement & { performUpdate(): void }>('body > *')) {
      if (!widget.localName.startsWith('vt-')) continue;
      const draw = widget.performUpdate.bind(widget);
      widget.performUpdate = () => {
        widget.dataset['drawn'] = String(Number(widget.dataset['drawn'] ?? 0) + 1);
        draw();
      };
    }
  });
  await rest();
});

/** Two frames: what a change sets off has been done by then. */
const rest = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));

/** Name to drawings since the page was at rest. */
const drawings = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLElement>('body > *')]
  .filter(({ localName }) => localName.startsWith('vt-')).map(({ localName, dataset }) => [localName.slice(3), Number(dataset['drawn'] ?? 0)])));

async function layouts(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
}

const each = (times: number) => Object.fromEntries(widgets.map((name) => [name, times]));

const addSheet = (css: string) => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}, css);

/** They paint the pattern of the hatch: Chromium counts a new paint inside a pattern as one layout of the document. */
const hatch = ['data-forecast', 'data-tint'];
const colours = publicTokens.filter(({ kind }) => kind === 'colour').map(({ name }) => name);

const setColours = async (names: readonly string[]) => {
  await page.evaluate((all) => all.forEach((name) => document.documentElement.style.setProperty(`--vt-${name}`, 'rgb(1 2 3)')), names);
  await rest();
};

test('a new value of every colour token draws no widget again and lays nothing out', async () => {
  const before = await layouts();
  await setColours(colours.filter((name) => !hatch.includes(name)));
  const shown = await page.evaluate(() => getComputedStyle(document.querySelector('vt-market-size-chart') as Element).color);
  assert.deepEqual({ drawn: await drawings(), layouts: await layouts() - before, shown }, { drawn: each(0), layouts: 0, shown: 'rgb(1, 2, 3)' });
});

test('a new colour of the hatch draws no widget again', async () => {
  await setColours(hatch);
  assert.deepEqual(await drawings(), each(0));
});

test('the page turning dark draws no widget again, and they follow', async () => {
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('vt-market-size-chart')?.shadowRoot?.querySelector('.frame') as Element).backgroundColor);
  const light = await ground();
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
  await rest();
  assert.deepEqual({ light, dark: await ground(), drawn: await drawings() }, { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 25, 31)', drawn: each(0) });
});

test('a font that comes with a later style sheet draws each widget once', async () => {
  await addSheet(':root { --vt-font: "Liberation Serif", "DejaVu Serif", serif }');
  await rest();
  assert.deepEqual(await drawings(), each(1));
});

test('a font that comes later leaves the figure as a page has it that had the font from the start', async () => {
  const tiles = () => page.evaluate(() => [...document.querySelector('vt-segment-treemap')?.shadowRoot?.querySelectorAll('.labels text') ?? []].map((text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('y')}`));
  const sans = await tiles();
  const css = ':root { --vt-font: "DejaVu Sans Mono", "Liberation Mono", monospace }';
  await addSheet(css);
  await rest();
  const later = await tiles();
  await page.route('**/widgets', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</title>', `</title><style>${css}</style>`) });
  });
  await page.reload();
  await waitForWidgets(page);
  const first = await tiles();
  await page.unroute('**/widgets');
  assert.deepEqual({ isFitted: later.join() !== sans.join(), same: later }, { isFitted: true, same: first });
});

test('a web font that arrives late under the same name draws each widget once', async () => {
  await addSheet(':root { --vt-font: Late, "Liberation Sans", sans-serif }');
  await rest();
  const before = await drawings();
  await page.evaluate(async () => {
    const face = new FontFace('Late', 'local("DejaVu Sans"), local("Liberation Mono")');
    document.fonts.add(await face.load());
  });
  await rest();
  const drawn = await drawings();
  assert.deepEqual(Object.fromEntries(widgets.map((name) => [name, (drawn[name] ?? 0) - (before[name] ?? 0)])), each(1));
});

test('a frame with other paddings gives the figure the room that is left', async () => {
  await addSheet('::part(frame) { padding-inline: 60px }');
  await rest();
  const widths = await page.evaluate(() => {
    const frame = document.querySelector('vt-market-size-chart')?.shadowRoot?.querySelector('.frame');
    return { frame: frame?.clientWidth, figure: frame?.querySelector('svg[role]')?.getBoundingClientRect().width };
  });
  assert.deepEqual(widths, { frame: 622, figure: 502 });
});

test('a widget that is hidden and shown again is not drawn again', async () => {
  await page.evaluate(() => document.body.classList.add('gone'));
  await addSheet('.gone { display: none }');
  await rest();
  await page.evaluate(() => document.body.classList.remove('gone'));
  await rest();
  assert.deepEqual(await drawings(), each(0));
});
