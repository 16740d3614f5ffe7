/** Runs in the page: knows every story by its id, and mounts one at a time. Bundled by open-stories.ts. */
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import '../../src/entries/define.js';
import { drawStory, storyStands, type StoryArgs } from '../../stories/draw-story.js';
import type { Story, WidgetStories } from '../../stories/widget-stories.js';
import { files } from './story-files.js';

/** A story as the runner lists it. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly component: string;
  readonly args: StoryArgs;
}

const entries: readonly StoryEntry[] = files.flatMap(({ default: { title, component }, ...stories }) =>
  Object.entries(stories as Readonly<Record<string, Story>>).map(([name, story]) => ({
    id: toId(title, storyNameFromExport(name)),
    title,
    name: story.name ?? storyNameFromExport(name),
    component,
    args: story.args,
  })));

/** What the runner calls, as `window.stories`. */
const runner = {
  list: () => entries,
  /** Mounts a story instead of the one before; resolves when it stands still. `more` goes over its arguments. */
  async mount(id: string, more: Partial<StoryArgs> = {}): Promise<void> {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new Error(`no story has the id ${id}`);
    const { lang = 'en', dir = 'ltr', ...args }: StoryArgs = { ...entry.args, ...more };
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    const box = drawStory({ ...args, data: args.data ?? 'none' }, entry);
    box.id = 'story';
    (document.activeElement as HTMLElement | null)?.blur();
    document.getElementById('story')?.replaceWith(box);
    scrollTo(0, 0);
    await storyStands(box);
  },
};

export type StoryRunner = typeof runner;
export type StoryFile = { readonly default: WidgetStories };

// A widget measures its font once: it has to be there before the first one.
await Promise.all([...document.fonts].filter(({ family }) => /^["']?(Arimo|Menlo)/.test(family)).map((face) => face.load()));
Object.assign(globalThis, { stories: runner });
