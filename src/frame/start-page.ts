/** Starts a page that is made for a frame: its look, its widget, its word with the page around it. */
import { FramedPage } from './framed-page.js';
import { isTheme } from './messages.js';
import { readAddress } from './read-address.js';

/** Constructed, since a host's policy may forbid both a style element and an attribute. The scroll bar of a frame that grows would change its width. */
const STYLES = `
  body { margin: 0; display: flow-root; }
  [data-fitted] { scrollbar-width: none; }
  [data-fitted]::-webkit-scrollbar { display: none; }
  .faults { margin: 0; padding: 14px 16px; border: 1px solid; font: 14px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
  .faults p, .faults ul { margin: 0; }
  .faults ul { padding-inline-start: 1.2em; }
`;

/** `<html data-query>` asks for the widget that the address names; without it the widget stands in the page. */
export function startPage(): void {
  const root = document.documentElement;
  const isQuery = 'query' in root.dataset;
  const asked = isQuery ? readAddress(location.href) : undefined;
  if (asked && 'widget' in asked) {
    const { theme, lang } = asked.attributes;
    if (theme) root.dataset['theme'] = theme;
    if (lang) root.dataset['lang'] = lang;
  }
  dress(root);
  addEventListener('click', keepInside, true);
  addEventListener('DOMContentLoaded', () => {
    if (asked) show(asked);
    // The frame itself was waited with until it came near; what is inside is wanted at once, as for paper.
    dispatchEvent(new Event('beforeprint'));
  });
  if (parent !== window) new FramedPage(findWidget).connect();
}

const findWidget = (): HTMLElement | undefined => [...document.body?.querySelectorAll<HTMLElement>('*') ?? []].find(({ localName }) => localName.startsWith('vt-'));

function dress(root: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { theme } = root.dataset;
  const isFixed = theme === 'light' || theme === 'dark';
  // In a frame whose page says nothing, light: few pages are dark because the device is.
  root.style.colorScheme = isFixed ? theme : parent === window || isTheme(theme) ? 'light dark' : 'light';
}

/** Links open beside the page that shows the frame, but for those that lead to a place in this one. */
function keepInside(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && link.getAttribute('href')?.startsWith('#')) link.target = '_self';
}

function show(asked: ReturnType<typeof readAddress>): void {
  if ('faults' in asked) return showFaults(asked.faults);
  if (asked.unknown.length) console.warn(`Vitrine: the address of this frame has unknown words, which are left out: ${asked.unknown.join(', ')}`);
  const element = document.createElement(`vt-${asked.widget}`);
  for (const [name, value] of Object.entries(asked.attributes)) element.setAttribute(name, value);
  document.body.append(element);
  addEventListener('vt-ready', (event) => {
    const { title } = (event as Event & { report?: { title?: unknown } }).report ?? {};
    if (typeof title === 'string') document.title = title;
  }, { once: true });
}

function showFaults(faults: readonly string[]): void {
  const list = document.createElement('ul');
  for (const fault of faults) list.append(Object.assign(document.createElement('li'), { textContent: fault }));
  const box = document.createElement('div');
  box.className = 'faults';
  box.setAttribute('role', 'alert');
  box.append(Object.assign(document.createElement('p'), { textContent: 'The address of this frame does not say what to show.' }), list);
  document.body.append(box);
  dispatchEvent(new Event('vt-error'));
}
