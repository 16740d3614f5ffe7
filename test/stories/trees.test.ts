/** What a screen reader is told of each story is what test/accessibility says. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { goldenTree, takeTree, treeStories } from './golden-trees.js';
import { openStories, type Stories } from './open-stories.js';
import { readTree } from './read-tree.js';

let stories: Stories;

before(async () => {
  stories = await openStories();
});

after(() => stories?.close());

test('each story’s accessibility tree is its golden file; npm run trees accepts another', async () => {
  const found: Record<string, string> = {};
  const wanted: Record<string, string> = {};
  for (const id of treeStories(stories)) {
    const [now, golden] = [await takeTree(stories, id), await goldenTree(id)];
    if (now !== golden) [found[id], wanted[id]] = [now, golden];
  }
  assert.deepEqual(found, wanted);
});

test('readTree(stories) tells another name, and a name that is gone', async () => {
  const page = await stories.show('market-size-chart--real-report', { width: 600 });
  const before = await readTree(stories);
  await page.evaluate(() => document.querySelector('#story > *')?.shadowRoot?.querySelector('[data-mark]')?.setAttribute('aria-label', 'Column'));
  assert.notEqual(await readTree(stories), before);
});
