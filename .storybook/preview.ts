/** What all stories share in Storybook: theme, language and direction in the toolbar, docs from the manifest, the snippet to copy. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../src/entries/define.js';
import manifest from '../dist/custom-elements.json';
import type { StoryArgs } from '../stories/draw-story.js';
import { reportNames } from '../stories/report-names.js';
import { storySnippet } from '../stories/story-snippet.js';
import '../src/theme/sheets/bank-portal.css';
import '../src/theme/sheets/bold-brand.css';
import '../src/theme/sheets/newspaper.css';
import { languages } from './languages.js';
import './preview.css';

setCustomElementsManifest(withAttributesAlone(manifest));

/** The controls are attributes, and what only stories have; the docs table names parts, slots and events too. */
const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'default', scheme: 'auto', lang: '', dir: '' },
  globalTypes: {
    theme: { description: 'Theme of the page', toolbar: { title: 'Theme', icon: 'paintbrush', dynamicTitle: true, items: [{ value: 'default', title: 'No theme' }, { value: 'newspaper', title: 'Newspaper' }, { value: 'bank-portal', title: 'Bank portal' }, { value: 'bold-brand', title: 'Bold brand' }] } },
    scheme: { description: 'Colour scheme of the page', toolbar: { title: 'Scheme', icon: 'mirror', dynamicTitle: true, items: [{ value: 'auto', title: 'As the device' }, { value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] } },
    lang: { description: 'Language of the page', toolbar: { title: 'Language', icon: 'globe', dynamicTitle: true, items: [{ value: '', title: 'The story’s language' }, ...languages] } },
    dir: { description: 'Direction of the page', toolbar: { title: 'Direction', icon: 'transfer', dynamicTitle: true, items: [{ value: '', title: 'The story’s direction' }, { value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] } },
  },
  argTypes: {
    data: { description: 'What the story gets its data from', control: 'select', options: [...reportNames, 'missing', 'never', 'none'], table: { category: 'story' } },
    lang: { description: 'Language of what is around the widget', control: 'select', options: languages.map(({ value }) => value), table: { category: 'story' } },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'], description: 'Direction of what is around the widget', table: { category: 'story' } },
    selected: { control: 'text', description: 'What is selected: kind and id, as `region europe`', table: { category: 'story' } },
    moves: { control: 'object', description: 'What a reader does when the widget is there', table: { category: 'story' } },
    cta: { control: 'text', description: 'Text of a link in the slot `cta`', table: { category: 'story' } },
    view: { control: 'inline-radio', options: ['figure', 'table'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    box: { control: 'inline-radio', options: ['', 'open'] },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'alpha' },
    options: { storySort: { order: ['Market size chart', 'Segment treemap', 'Regional map', 'Player list', 'Key figures', 'Whole report'] } },
    a11y: { options: { resultTypes: ['violations'], preload: false } },
    docs: {
      source: { language: 'html', transform: (_: string, { component, args }: { component?: string; args: StoryArgs }) => storySnippet(component ?? 'vt-report', args) },
    },
  },
  decorators: [
    (story, { globals, args, viewMode }) => {
      const { theme, scheme, lang, dir } = globals as Readonly<Record<string, string>>;
      const page = document.documentElement;
      page.dataset['scheme'] = scheme;
      page.dataset['vtTheme'] = theme;
      // A page of docs shows many stories, and is in English itself.
      if (viewMode === 'story') {
        page.lang = lang || args.lang || 'en';
        page.dir = dir || args.dir || 'ltr';
      }
      const box = story() as HTMLElement;
      if (lang) box.lang = lang;
      if (dir) box.dir = dir;
      listen(box, args);
      return box;
    },
  ],
};

export default preview;

/** Shows the widget's events in the panel of actions, which gives each a listener `onVtReady` and so on. */
function listen(box: HTMLElement, args: Readonly<Record<string, unknown>>): void {
  for (const [name, listener] of Object.entries(args)) {
    const type = /^on(Vt[A-Z]\w*)$/.exec(name)?.[1]?.replace(/\B[A-Z]/g, '-$&').toLowerCase();
    if (type && typeof listener === 'function') box.addEventListener(type, (event) => { listener(event); });
  }
}

interface Declared {
  readonly tagName?: string;
  readonly members?: readonly { readonly kind: string; readonly name: string }[];
}

/** Properties that have an attribute are named once, by the attribute; `data` stands for `src` and `report`. */
function withAttributesAlone(whole: typeof manifest): unknown {
  const hidden = new Set(['src', 'lang']);
  return {
    ...whole,
    modules: whole.modules.map((module) => ({
      ...module,
      declarations: (module.declarations as readonly (Declared & { readonly attributes?: readonly { readonly name: string }[] })[]).map((declared) => ({
        ...declared,
        members: declared.members?.filter(({ kind }) => kind === 'method') ?? [],
        attributes: declared.attributes?.filter(({ name }) => !hidden.has(name)) ?? [],
      })),
    })),
  };
}
