/** Draws a story: a widget from nothing but its arguments, as Storybook, the golden pictures and the tests show it. */
import { actStory } from './act-story.js';
import type { ReportName } from './report-names.js';

/** Where a story's data come from: a report of stories/reports, or one of the awkward answers. */
export type StoryData =
  | ReportName
  /** The address answers 404. */
  | 'missing'
  /** The answer does not come. */
  | 'never'
  /** No data are given. */
  | 'none';

/** What alone decides a story. All else is an attribute of the widget, by its name in HTML. */
export interface StoryArgs {
  readonly data: StoryData;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly theme?: 'light' | 'dark' | 'auto';
  /** What is selected: kind and id, as `region europe`. */
  readonly selected?: string;
  /** What a reader does when the widget is there, a move a line; see act-story.ts. */
  readonly moves?: readonly string[];
  /** Text of a link in the slot `cta`. */
  readonly cta?: string;
  readonly [attribute: string]: string | number | boolean | readonly string[] | undefined;
}

const notAttributes = new Set(['data', 'lang', 'dir', 'selected', 'moves', 'cta']);

/** Attributes of the widget, with `true` as an empty one. */
export function storyAttributes(args: StoryArgs): readonly (readonly [string, string])[] {
  const isGiven = (value: unknown) => value === true || typeof value === 'number' || (typeof value === 'string' && value !== '');
  const given = Object.entries(args).filter(([name, value]) => !notAttributes.has(name) && isGiven(value));
  const data = args.data === 'none' || args.data === 'never' ? [] : [['src', `reports/${args.data}.json`] as const];
  return [...data, ...given.map(([name, value]) => [name, value === true ? '' : `${value}`] as const)];
}

const stories = new WeakMap<Element, Promise<void>>();

/** The story as an element for the page. Language and direction stand on its box, where a page has them. */
export function drawStory(args: StoryArgs, { component }: { readonly component?: string }): HTMLElement {
  const box = document.createElement('div');
  if (args.lang) box.lang = args.lang;
  if (args.dir) box.dir = args.dir;
  const widget = document.createElement(component ?? 'vt-report');
  for (const [name, value] of storyAttributes(args)) widget.setAttribute(name, value);
  if (args.cta) widget.append(link(args.cta));
  const [kind, id] = args.selected?.split(' ') ?? [];
  if (kind && id) Object.assign(widget, { selected: { kind, id } });
  // A provider that is never defined is one whose data are always on their way.
  const inside = args.data === 'never' ? document.createElement('waiting-report') : box;
  inside.append(widget);
  if (inside !== box) box.append(inside);
  stories.set(box, actStory(widget, args));
  return box;
}

/** Resolves when a drawn story stands still, after all that its reader does; it has to be in the page. */
export const storyStands = (box: Element): Promise<void> => stories.get(box) ?? Promise.reject(new Error('this is no story'));

function link(text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.slot = 'cta';
  anchor.href = '#full-report';
  anchor.textContent = text;
  return anchor;
}
