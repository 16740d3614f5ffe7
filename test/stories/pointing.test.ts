/** A tooltip that can be pointed at and closed, and a focus that stays where the view changes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStories, type Stories } from './open-stories.js';

let stories: Stories;

before(async () => {
  stories = await openStories();
});

after(() => stories?.close());

const frames = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Waits for a state of the widget's shadow. */
const until = (page: Page, selector: string, isThere: boolean): Promise<unknown> =>
  page.waitForFunction(([what, wanted]) => (document.querySelector('#story > *')?.shadowRoot?.querySelector(what) != null) === wanted, [selector, isThere] as const);

for (const id of ['market-size-chart--real-report', 'segment-treemap--all-disclosed', 'regional-map--all-disclosed']) {
  test(`the tooltip of ${id} stays under the pointer, and Escape closes it`, async () => {
    const page = await stories.show(id, { width: 600 });
    const point = await page.evaluate(() => {
      const mark = document.querySelector('#story > *')?.shadowRoot?.querySelector('[data-mark="0"]');
      mark?.scrollIntoView({ block: 'center' });
      const [box] = [...(mark?.querySelectorAll('.hit, path, rect, circle') ?? [])].map((shape) => shape.getBoundingClientRect()).filter(({ width, height }) => width > 4 && height > 4);
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? mark?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(2, 2);
    await page.mouse.move(point.x, point.y);
    await until(page, '.tooltip', true);
    const tip = await page.evaluate(() => {
      const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector('#story > *')?.shadowRoot?.querySelector('.tooltip')?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(tip.x, tip.y, { steps: 6 });
    await frames(page);
    assert.ok(await page.evaluate(() => document.querySelector('#story > *')?.shadowRoot?.querySelector('.tooltip:hover') != null), 'the pointer is on the tooltip');
    await page.keyboard.press('Escape');
    await until(page, '.tooltip', false);
  });
}

for (const widget of ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'concentration-meter', 'developments']) {
  test(`the focus stays on the button that turns ${widget} into a table and back`, async () => {
    const page = await stories.show(`${widget}--all-disclosed`, { width: 600 });
    const press = async (): Promise<string> => {
      await page.keyboard.press('Enter');
      await frames(page);
      return page.evaluate(() => document.querySelector('#story > *')?.shadowRoot?.activeElement?.localName ?? 'nothing');
    };
    await page.evaluate(() => document.querySelector('#story > *')?.shadowRoot?.querySelector<HTMLElement>('.actions .button:not(.icon)')?.focus());
    await page.keyboard.press('Enter');
    await until(page, 'table', true);
    assert.equal(await page.evaluate(() => document.querySelector('#story > *')?.shadowRoot?.activeElement?.localName), 'button');
    assert.equal(await press(), 'button');
    await until(page, 'table', false);
  });
}

test('a segment of the treemap that Enter opens puts the focus on the way back, and that leads to the segment again', async () => {
  const page = await stories.show('segment-treemap--all-disclosed', { width: 600 });
  const widget = page.locator('vt-segment-treemap');
  const focused = widget.locator(':focus');
  await widget.locator('[data-mark="0"]').focus();
  await page.keyboard.press('Enter');
  await until(page, '.crumbs', true);
  assert.equal(await focused.textContent(), 'Product');
  await page.keyboard.press('Enter');
  await until(page, '.crumbs', false);
  assert.match((await focused.getAttribute('aria-label')) ?? '', /^Product, 2024: Worn on the body 58%/);
});
