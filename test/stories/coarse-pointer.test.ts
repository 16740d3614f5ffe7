/** Under a finger, each control of every widget is 44 CSS pixels high and wide, or what it belongs to is. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStories, type Stories } from './open-stories.js';

/** A target of a finger. */
const least = 44;

let stories: Stories;

before(async () => {
  stories = await openStories();
  await stories.session().send('Emulation.setTouchEmulationEnabled', { enabled: true });
});

after(() => stories?.close());

/** Controls that are too small, by what they say. */
const smallControls = (pixels: number): string[] => {
  const root = document.querySelector('#story > *')?.shadowRoot;
  const controls = [...root?.querySelectorAll('button, input, select, summary, [role=tab], [role=menuitem]') ?? []].filter((control) => control.checkVisibility() && !control.closest('.visually-hidden'));
  return controls.flatMap((control) => {
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    const name = (control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
    return Math.min(width, height) < pixels - 0.5 ? [`${control.localName}.${control.className} “${name}”: ${Math.round(width)} × ${Math.round(height)}`] : [];
  });
};

test('each control of each widget is at least 44 px high and wide where the pointer is coarse', async () => {
  const found: Record<string, readonly string[]> = {};
  for (const { id } of stories.list.filter((story) => /--(real-report|all-disclosed|menu-open|load-failed)$/.test(story.id) && !story.id.startsWith('whole-report'))) {
    const page = await stories.show(id, { width: 320 });
    assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
    const small = await page.evaluate(smallControls, least);
    if (small.length > 0) found[id] = small;
  }
  assert.deepEqual(found, {});
});
