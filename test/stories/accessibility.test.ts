/** In every story, in light and dark, in forced colours, from right to left, at 320 px and at 400 %: nothing found. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/set-up.mjs';
import { openStories, type Stories, type StoryLook } from './open-stories.js';

const lanes = [0, 1];
let stories: Stories;
let script: string;

before(async () => {
  stories = await openStories({ pages: lanes.length });
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['test/stories/check-story.ts'], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'silent' });
  script = outputFiles[0]?.text ?? '';
});

after(() => stories?.close());

/** Faults of a story in each look; colours change without a new drawing. */
async function checkLooks(id: string, lane: number): Promise<readonly string[]> {
  const faults: string[] = [];
  const check = async (name: string, least = 24): Promise<void> => {
    const page = stories.page(lane);
    if (!(await page.evaluate(() => 'checkStory' in globalThis))) await page.evaluate(script);
    const found = await page.evaluate((pixels) => (globalThis as unknown as { checkStory(least: number): Promise<string[]> }).checkStory(pixels), least);
    faults.push(...found.map((fault) => `${id}, ${name}: ${fault}`));
  };
  const show = async (look: StoryLook): Promise<void> => void (await stories.show(id, look, lane));
  await show({ width: 600 });
  await check('light');
  await stories.recolour({ scheme: 'dark' }, lane);
  await check('dark');
  await stories.recolour({ forcedColors: true }, lane);
  await check('forced colours');
  await show({ width: 600, dir: 'rtl' });
  await check('right to left');
  await show({ width: 320 });
  await check('320 px');
  await show({ width: 1280, height: 1024, zoom: 4 });
  await check('400 %');
  return faults;
}

test('each story has nothing that axe finds, no text under 12 px, no target under 24 px, one tab stop a drawing, no sideways scrolling', async () => {
  const queue = stories.list.map(({ id }) => id);
  const found = await Promise.all(lanes.map(async (lane) => {
    const faults: string[] = [];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) faults.push(...await checkLooks(id, lane));
    return faults;
  }));
  assert.deepEqual(found.flat().sort(), []);
});
