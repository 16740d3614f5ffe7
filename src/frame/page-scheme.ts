/** Whether an element of a page is shown in light or in dark. */
import type { Scheme } from './messages.js';

let list: MediaQueryList | undefined;

/** One list, so that who listens to it can stop. */
export const prefersDark = (): MediaQueryList => (list ??= matchMedia('(prefers-color-scheme: dark)'));

/** By its own `color-scheme`; where nothing sets one, by what the page's `<meta name="color-scheme">` says. */
export function schemeOf(element: Element): Scheme {
  const own = getComputedStyle(element).colorScheme;
  const given = own && own !== 'normal' ? own : (document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '');
  return given.includes('dark') && (!given.includes('light') || prefersDark().matches) ? 'dark' : 'light';
}
