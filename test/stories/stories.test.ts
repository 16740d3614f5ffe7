/** Every story opens: it stands still, shows its widget, and the console stays silent. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { reportNames } from '../../stories/report-names.js';
import { openStories, type Stories } from './open-stories.js';

let stories: Stories;

before(async () => {
  stories = await openStories();
});

after(() => stories?.close());

test('each story opens at 600 px, has a height, and says nothing to the console that it does not mean to', async () => {
  const faults: string[] = [];
  for (const { id, args } of stories.list) {
    const page = await stories.show(id, { width: 600 });
    const { height, width } = (await page.locator('#story > *').first().boundingBox()) ?? { height: 0, width: 0 };
    if (height < 40 || width !== 600) faults.push(`${id}: ${width} × ${height}`);
    // A browser itself tells of an address without an answer.
    faults.push(...stories.said().filter((said) => !(args.data === 'missing' && said.includes('404'))).map((said) => `${id}: ${said}`));
  }
  assert.deepEqual(faults, []);
});

test('show(id) refuses a story that is not there', async () => {
  await assert.rejects(stories.show('market-size-chart--no-such-story'), /no story has the id market-size-chart--no-such-story/);
});

test('each story says in a comment why it is there', async () => {
  const files = (await readdir(join(root, 'stories'))).filter((name) => name.endsWith('.stories.ts'));
  const silent: string[] = [];
  for (const file of files) {
    const text = await readFile(join(root, 'stories', file), 'utf8');
    for (const [, before = '', name] of text.matchAll(/(.*)\nexport const (\w+): Story/g)) if (!before.endsWith('*/')) silent.push(`${file}: ${name}`);
  }
  assert.deepEqual(silent, []);
});

test('reportNames are the files of stories/reports', async () => {
  const files = (await readdir(join(root, 'stories', 'reports'))).map((name) => name.replace(/\.json$/, ''));
  assert.deepEqual([...reportNames].sort(), files.sort());
});

test('the story in docs/CONTRIBUTING.md is one of the player list', async () => {
  const [doc, file] = await Promise.all(['docs/CONTRIBUTING.md', 'stories/player-list.stories.ts'].map((path) => readFile(join(root, path), 'utf8')));
  // The page leaves the type out: it is checked by itself.
  const shown = /```ts\n(.*?)```/s.exec(doc ?? '')?.[1]?.replace(' = {', ': Story = {') ?? 'none';
  assert.ok(file?.includes(shown));
});
