/** What the files of a widget are beside their look: SVG that stands alone, JSON that draws the same, CSV, sizes, and a page left as it was. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { validateStrictly } from '../model/schema-validator.js';
import { difference, openPicturePage, widgets, type PicturePage } from './pictures.fixture.js';

let pictures: PicturePage;
before(async () => (pictures = await openPicturePage()));
after(() => pictures.close());

const text = async (kind: string, options?: object): Promise<string> => (await pictures.file(kind, options)).toString('utf8');

for (const widget of widgets) {
  test(`toSVG() of vt-${widget} is XML that refers to nothing, and looks in resvg as on the screen`, async () => {
    const found: string[] = [];
    for (const [lang, theme] of [['en', 'light'], ['ar', 'dark']] as const) {
      await pictures.mount(widget, { width: 600, lang, theme });
      const svg = await text('svg');
      const faults = await pictures.page.evaluate((xml) => [...new DOMParser().parseFromString(xml, 'image/svg+xml').querySelectorAll('parsererror')].map((error) => error.textContent), svg);
      const foreign = [...svg.matchAll(/var\(|<(?:style|script|foreignObject)|class=|currentColor|url\((?!#)|href="(?!data:image\/png)/g)].map(([part]) => part);
      const drawn = PNG.sync.read(Buffer.from(new Resvg(svg, { font: { sansSerifFamily: 'Liberation Sans' } }).render().asPng()));
      const percent = difference(drawn, await pictures.screen(drawn));
      if (!(percent < 3)) found.push(`${lang}: ${percent.toFixed(2)} %`);
      found.push(...faults.map(String), ...foreign);
    }
    assert.deepEqual([...found, ...pictures.said()], []);
  });

  test(`toReportJSON() of vt-${widget} is a valid report that draws the same`, async () => {
    await pictures.mount(widget, { width: 600 });
    const [before, json] = [await pictures.file('png'), await text('json')];
    await pictures.page.evaluate(async (report) => {
      const widget = document.getElementById('widget') as HTMLElement & { report: unknown };
      const ready = new Promise((resolve) => widget.addEventListener('vt-ready', resolve, { once: true }));
      widget.report = JSON.parse(report);
      await ready;
    }, json);
    assert.deepEqual([validateStrictly(JSON.parse(json)), (await pictures.file('png')).equals(before), pictures.said()], [true, true, []]);
  });
}

/** What a call rejects with. */
const refusal = (call: Promise<unknown>): Promise<string> => call.then(() => 'no refusal', (error: Error) => /Error: ([^\n]*)/.exec(error.message)?.[1] ?? error.message);

const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("toBlob('png', { scale: 2 }) has two pixels for each of the screen", async () => {
  await pictures.mount('insights', { width: 400 });
  const [[width, height], large] = [sizeOf(await pictures.file('png')), sizeOf(await pictures.file('png', { scale: 2 }))];
  assert.deepEqual(large, [width * 2, height * 2]);
});

test("toBlob('png', { width }) draws what a widget of that width shows, and leaves the reader's own as it is", async () => {
  await pictures.mount('market-size-chart', { width: 400, theme: 'dark' });
  const wanted = await pictures.file('png');
  await pictures.mount('market-size-chart', { width: 800, theme: 'dark' });
  const own = await pictures.file('png');
  const redrawn = await pictures.file('png', { width: 400 });
  assert.deepEqual([redrawn.equals(wanted), (await pictures.file('png')).equals(own)], [true, true]);
});

test('toSVG({ width }) has the tokens and the parts that the page has set on the widget', async () => {
  await pictures.mount('insights', { width: 400 });
  await pictures.page.evaluate(() => document.documentElement.classList.add('branded'));
  const svg = await text('svg', { width: 500 });
  assert.deepEqual([/<rect width="500"[^>]*fill="#0000ff"/.test(svg), /<text[^>]*fill="#ff0000"/.test(svg)], [true, true]);
});

test('toSVG() of a table that scrolls is as wide as the table, with how each number is known', async () => {
  await pictures.mount('segment-treemap', { width: 500, attributes: { view: 'table' } });
  const svg = await text('svg');
  assert.deepEqual([Number(/ width="(\d+)"/.exec(svg)?.[1]) > 500, svg.includes('>Reported<')], [true, true]);
});

test("toBlob('png', { transparent: true }) has no ground", async () => {
  await pictures.mount('insights', { width: 400 });
  const { data } = PNG.sync.read(await pictures.file('png', { transparent: true }));
  assert.equal(data[(400 * 5 + 5) * 4 + 3], 0);
});

test("toBlob('png') leaves focus, scroll position and open menu as they are, and fires no event", async () => {
  await pictures.mount('market-size-chart', { width: 400 });
  await pictures.page.evaluate(() => {
    document.body.style.paddingBlock = '600px';
    scrollTo(0, 500);
    const heard = ((globalThis as { heard?: string[] }).heard = []) as string[];
    for (const type of ['vt-ready', 'vt-error', 'vt-select', 'vt-action', 'focusin', 'focusout', 'scroll']) addEventListener(type, () => heard.push(type), true);
    document.getElementById('widget')?.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true });
  });
  const look = () => pictures.page.evaluate(() => [scrollY, document.getElementById('widget')?.shadowRoot?.activeElement?.getAttribute('aria-haspopup'), document.getElementById('widget')?.style.minBlockSize]);
  const before = await look();
  for (const options of [{}, { width: 300 }]) await pictures.file('png', options);
  await pictures.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const [after, heard] = [await look(), await pictures.page.evaluate(() => (globalThis as { heard?: string[] }).heard)];
  await pictures.page.evaluate(() => (document.body.style.paddingBlock = ''));
  assert.deepEqual([before, after, heard], [[500, 'menu', ''], [500, 'menu', ''], ['focusin', 'scroll']]);
});

test("toBlob('png') rejects what is too large for a canvas, and names the limit", async () => {
  await pictures.mount('insights', { width: 400 });
  assert.match(await refusal(pictures.file('png', { scale: 60 })), /^A PNG of 24000 × \d+ pixels is too large: found scale 60, want at most 16384 pixels a side/);
});

test("toBlob(kind) rejects a kind, a scale and a width that there are not", async () => {
  await pictures.mount('insights', { width: 400 });
  const found = [await refusal(pictures.file('gif')), await refusal(pictures.file('png', { scale: 0 })), await refusal(pictures.file('svg', { width: 20 }))];
  assert.deepEqual(found, ['found "gif", want svg, png, csv or json', 'scale: found 0, want 0.1 to 100', 'width: found 20, want 120 to 4000']);
});

test('toSVG() rejects while nothing is drawn, and where the widget is not to be seen', async () => {
  await pictures.mount('insights', { width: 400 });
  const found = await pictures.page.evaluate(async () => {
    const say = (widget: Element) => (widget as unknown as { toSVG(): Promise<string> }).toSVG().catch((error: Error) => error.message);
    const widget = document.getElementById('widget') as HTMLElement;
    widget.hidden = true;
    return [await say(document.createElement('vt-insights')), await say(widget)];
  });
  assert.deepEqual(found, ['<vt-insights> shows nothing to take away: wait for its vt-ready.', '<vt-insights> is not to be seen on its page, so there is no picture of it.']);
});

test('toCSV() has units in its labels, plain numbers, and how each is known', async () => {
  await pictures.mount('market-size-chart', { lang: 'de' });
  const lines = (await text('csv')).split('\r\n');
  assert.deepEqual([lines[0]?.charCodeAt(0), lines[1], lines[5]], [0xfeff, 'Jahr,Millionen USD,Niedrig,Hoch,Status', '2024,40000,,,Ausgewiesen']);
});

test('toCSV() rejects where a widget has no table', async () => {
  await pictures.mount('insights', { width: 400 });
  assert.equal(await refusal(pictures.file('csv')), '<vt-insights> has no table.');
});
