/** The PNG of each widget is what the screen shows, whatever the width, the theme and the direction. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { difference, openPicturePage, widgets, type PicturePage } from './pictures.fixture.js';

/** Percent of pixels, edges not counted. What is asked for is under 1; a headline is less than that on a large figure. */
const LIMIT = 0.25;

let pictures: PicturePage;
before(async () => (pictures = await openPicturePage()));
after(() => pictures.close());

/** Of the picture and the screen as it is now. */
async function differenceNow(): Promise<number> {
  const png = PNG.sync.read(await pictures.file('png'));
  return difference(png, await pictures.screen(png));
}

for (const widget of widgets) {
  test(`toBlob('png') of vt-${widget} is the screen at 320 and 960 px, light and dark, left to right and right to left, under a strict policy`, async () => {
    const found: string[] = [];
    for (const width of [320, 960]) {
      for (const lang of ['en', 'ar']) {
        await pictures.mount(widget, { width, lang });
        for (const theme of ['light', 'dark']) {
          await pictures.page.evaluate((name) => (document.documentElement.className = name), theme);
          const percent = await differenceNow();
          if (!(percent < LIMIT)) found.push(`${width} ${theme} ${lang}: ${percent.toFixed(2)} %`);
        }
      }
    }
    assert.deepEqual([...found, ...pictures.said()], []);
  });
}

for (const [what, selector] of [['headline', '.heading'], ['key', '.legend'], ['source', '.source'], ['Sample label', '.sample'], ['column', '.column rect.solid']] as const) {
  test(`The comparison finds that a ${what} is not in the picture`, async () => {
    await pictures.mount('market-size-chart', { width: 600 });
    const png = PNG.sync.read(await pictures.file('png'));
    // The last one leaves its place empty, so that nothing moves.
    await pictures.page.evaluate((hidden) => [...(document.getElementById('widget')?.shadowRoot?.querySelectorAll<HTMLElement>(hidden) ?? [])].at(-1)?.style.setProperty('visibility', 'hidden'), selector);
    const percent = difference(png, await pictures.screen(png));
    assert.ok(percent > LIMIT, `${percent.toFixed(2)} %`);
  });
}

test("toBlob('png') is the screen in forced colours", async () => {
  await pictures.page.emulateMedia({ forcedColors: 'active' });
  const found: string[] = [];
  for (const widget of ['market-size-chart', 'segment-treemap', 'concentration-meter', 'player-list']) {
    await pictures.mount(widget, { width: 600 });
    const percent = await differenceNow();
    if (!(percent < LIMIT)) found.push(`${widget}: ${percent.toFixed(2)} %`);
  }
  await pictures.page.emulateMedia({ forcedColors: 'none' });
  assert.deepEqual(found, []);
});
