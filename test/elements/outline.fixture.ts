import axe from 'axe-core';
import '../../src/elements/contents/define.js';
import '../../src/elements/insights/define.js';
import '../../src/elements/segment-outline/define.js';
import type { VitrineElement } from '../../src/elements/base/vitrine-element.js';
import { eventOf, until } from './base/fixture.js';

/** The three that read. */
export type OutlineTag = 'vt-contents' | 'vt-insights' | 'vt-segment-outline';

/** Puts a widget with a report into the page, and waits until it is drawn. */
export async function addOutline(tag: OutlineTag, report: unknown, width = 600, attributes: Readonly<Record<string, string>> = {}): Promise<VitrineElement> {
  const element = document.createElement(tag);
  element.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = eventOf(element, 'vt-ready');
  element.report = report;
  document.body.append(element);
  await ready;
  return element;
}

/** A report of the gallery. */
export const galleryReport = async (name: string): Promise<unknown> => (await fetch(`/stories/reports/${name}.json`)).json();

/** All elements of the widget that fit. */
export const all = <T extends Element = HTMLElement>(element: VitrineElement, selector: string): readonly T[] => [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];

/** Those of them that a reader sees. */
export const seen = (element: VitrineElement, selector: string): readonly HTMLElement[] => all(element, selector).filter((one) => !one.closest('[hidden]'));

/** The first element that fits; a test without it fails. */
export function one<T extends Element = HTMLElement>(element: VitrineElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The button whose name or text holds the words. */
export function button(element: VitrineElement, words: string): HTMLElement {
  const found = all(element, 'button').find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

/** Presses a button, and waits for the next drawing. */
export async function press(element: VitrineElement, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

/** Types into the search field, and waits for the answer. */
export async function search(element: VitrineElement, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input[type=search]');
  const before = one(element, '.hits').textContent;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => one(element, '.hits').textContent !== before);
}

/** The name that holds the keyboard's focus. */
export const focusedName = (element: VitrineElement): string => element.shadowRoot?.activeElement?.querySelector('bdi')?.textContent ?? '';

/** What axe finds wrong. */
export const barriers = async (element: VitrineElement): Promise<readonly string[]> =>
  (await axe.run(element, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

/** Runs on a light, then on a dark page. */
export function forBothSchemes(name: string, check: (scheme: 'light' | 'dark') => Promise<void>): void {
  for (const scheme of ['light', 'dark'] as const) {
    it(`${name} in ${scheme}`, async () => {
      document.body.style.background = scheme === 'dark' ? '#0c0f13' : '#fff';
      await check(scheme);
      document.body.style.background = '';
    });
  }
}
