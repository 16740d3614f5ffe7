/** The keyboard in every widget: each stop is seen, the way ends, and nothing that changes takes the focus away. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { comparePictures } from './compare-pictures.js';
import { openStories, type Stories, type StoryLook } from './open-stories.js';
import { readPicture, type Picture } from './picture.js';

let stories: Stories;

before(async () => {
  stories = await openStories();
});

after(() => stories?.close());

/** Of each widget what most readers meet. */
const widgets = ['audit', 'concentration-meter', 'contents', 'developments', 'insights', 'key-figures', 'market-dynamics', 'market-size-chart', 'player-list', 'regional-map', 'segment-outline', 'segment-treemap'];

/** More stops than any widget has in its first 800 pixels. */
const mostStops = 60;

/** What has the focus, through shadow roots; empty outside the story. */
const focused = (page: Page, isNew = false): Promise<string> => page.evaluate((hasToBeNew) => {
  let active = document.activeElement;
  if (!active?.closest('#story')) return '';
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  // Behind the last thing of a page, the focus may stay where it is for one more press.
  const seen = globalThis as unknown as { lastFocused?: Element };
  if (hasToBeNew && seen.lastFocused === active) return '';
  seen.lastFocused = active;
  return `${active.localName} “${(active.getAttribute('aria-label') ?? active.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
}, isNew);

async function look(page: Page): Promise<Picture> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return readPicture(await page.screenshot({ animations: 'disabled' }));
}

/** Presses Tab from before the story to behind it, and names each stop that looks as if it had no focus. */
async function walk(id: string, how: StoryLook): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  const page = await stories.show(id, { width: 600, height: 1600, ...how });
  const unseen: string[] = [];
  let last = await look(page);
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const where = await focused(page, true);
    if (!where) return { stops, unseen };
    const now = await look(page);
    if (comparePictures(last, now).pixels < 30) unseen.push(where);
    last = now;
  }
  return { stops: mostStops, unseen };
}

for (const how of [{ scheme: 'light' }, { scheme: 'dark' }, { forcedColors: true }] as const) {
  test(`each stop of the Tab key is seen in ${'scheme' in how ? how.scheme : 'forced colours'}`, async () => {
    const found: Record<string, readonly string[]> = {};
    for (const widget of widgets) {
      const { stops, unseen } = await walk(`${widget}--real-report`, how);
      if (unseen.length > 0 || stops === 0 || stops === mostStops) found[widget] = [`${stops} stops`, ...unseen];
    }
    assert.deepEqual(found, {});
  });
}

/** What a host may do while a reader is at work, as code of the page. */
const changes: Readonly<Record<string, (widget: HTMLElement & { report: unknown; readonly model?: unknown; view?: string }) => void>> = {
  'its data are given anew': (widget) => {
    widget.report = JSON.parse(JSON.stringify(widget.model)) as unknown;
  },
  'the page turns to German': () => {
    document.documentElement.lang = 'de';
  },
  'the page turns dark': () => {
    document.documentElement.style.colorScheme = 'dark';
  },
  'it gets narrower': (widget) => {
    widget.style.width = '320px';
  },
};

for (const [what, change] of Object.entries(changes)) {
  test(`the focus stays in a widget while ${what}`, async () => {
    const lost: string[] = [];
    for (const widget of widgets) {
      const page = await stories.show(`${widget}--real-report`, { width: 600 });
      await page.keyboard.press('Tab');
      const before = await focused(page);
      await page.evaluate(`(${change.toString()})(document.querySelector('#story > *'))`);
      await page.evaluate(async () => {
        const element = document.querySelector('#story > *') as HTMLElement & { updateComplete: Promise<boolean> };
        for (let turn = 0; turn < 10; turn++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await element.updateComplete;
        }
      });
      if (before && !(await focused(page))) lost.push(`${widget}: ${before}`);
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
        document.documentElement.style.removeProperty('color-scheme');
      });
    }
    assert.deepEqual(lost, []);
  });
}

test('a walk tells a stop without a ring', async () => {
  const page = await stories.show('key-figures--real-report', { width: 600 });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { outline: none !important; box-shadow: none !important; }');
    const root = document.querySelector('#story > *')?.shadowRoot;
    root?.adoptedStyleSheets.push(sheet);
  });
  const before = await look(page);
  await page.keyboard.press('Tab');
  assert.ok(comparePictures(before, await look(page)).pixels < 30);
});
