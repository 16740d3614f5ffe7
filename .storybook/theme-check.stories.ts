/** The theme check as a page: choose a theme, or paste one, and read what falls short. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkTheme } from '../src/theme/check-theme.js';
import { readTheme, type SetValues } from '../src/theme/read-theme.js';
import { themes, type ThemeName } from './themes.js';

interface CheckArgs {
  readonly theme: ThemeName;
  /** A style sheet of one's own; wins over `theme`. */
  readonly css: string;
}

const valuesOf = (set: SetValues): ReadonlyMap<string, string> => new Map([...set].map(([name, { value }]) => [name, value]));

function drawCheck({ theme, css }: CheckArgs): HTMLElement {
  const read = readTheme(css || (themes[theme] ?? ''));
  const findings = checkTheme({ light: valuesOf(read.light), dark: valuesOf(read.dark) });
  const box = document.createElement('section');
  box.className = 'theme-check';
  const heading = document.createElement('h1');
  heading.textContent = findings.length === 0 ? 'Nothing falls short' : `${findings.length} ${findings.length === 1 ? 'thing falls' : 'things fall'} short`;
  const list = document.createElement('ul');
  list.append(...findings.map(({ message, better }) => {
    const item = document.createElement('li');
    item.textContent = better ? `${message}. ${better.property}: ${better.value} would pass.` : message;
    return item;
  }));
  box.append(heading, list);
  return box;
}

export default {
  title: 'Theme check',
  tags: ['!autodocs'],
  render: drawCheck,
  argTypes: {
    theme: { control: 'select', options: Object.keys(themes) },
    css: { control: 'text', description: 'Your own style sheet; wins over the theme' },
  },
} satisfies Meta<CheckArgs>;

/** A theme of the package, or the look without any. */
export const OfATheme: StoryObj<CheckArgs> = { args: { theme: 'newspaper', css: '' } };

/** A theme whose notes are too pale: the check names the property, its contrast, and a value that would pass. */
export const FallsShort: StoryObj<CheckArgs> = { args: { theme: 'default', css: ':root { --vt-ink-3: #b0b0b0; }' } };
