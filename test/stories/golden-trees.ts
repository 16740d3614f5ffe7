/** The golden accessibility trees in test/accessibility: one file a story, to be read aloud. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import type { Stories } from './open-stories.js';
import { readTree } from './read-tree.js';

export const folder = join(root, 'test', 'accessibility');

/** Width of the widget in CSS pixels. */
const width = 600;

/** Stories whose tree is kept: each widget in its own states, not the states that all share. */
const shared = /--(load-failed|loading|nothing-given|menu-open|arabic|japanese|german)$/;

export const treeStories = (stories: Stories): readonly string[] => stories.list.map(({ id }) => id).filter((id) => !shared.test(id));

export async function takeTree(stories: Stories, id: string): Promise<string> {
  await stories.show(id, { width });
  return readTree(stories);
}

/** Empty where there is none. */
export const goldenTree = (id: string): Promise<string> => readFile(join(folder, `${id}.txt`), 'utf8').catch(() => '');

/** Makes what is said now golden, of stories whose id holds one of `parts`. What no story has any more goes. */
export async function acceptTrees(stories: Stories, parts: readonly string[]): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const ids = treeStories(stories);
  const changed: string[] = [];
  for (const id of ids.filter((each) => parts.length === 0 || parts.some((part) => each.includes(part)))) {
    const tree = await takeTree(stories, id);
    if (tree === await goldenTree(id)) continue;
    await writeFile(join(folder, `${id}.txt`), tree);
    changed.push(id);
  }
  for (const name of await readdir(folder)) if (!ids.includes(name.replace(/\.txt$/, ''))) await rm(join(folder, name));
  return changed;
}
