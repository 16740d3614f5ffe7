import type { VitrineElement } from '../../src/elements/base/vitrine-element.js';
import { eventOf } from './base/fixture.js';

/** A report of the gallery. */
export const galleryReport = async (name: string): Promise<unknown> => (await fetch(`/stories/reports/${name}.json`)).json();

/** Puts a widget with a report into the page, `width` CSS pixels wide, and waits until it is drawn. */
export async function addWidget<K extends keyof HTMLElementTagNameMap>(tag: K, report: unknown, width = 600, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElementTagNameMap[K] & VitrineElement> {
  const widget = document.createElement(tag) as HTMLElementTagNameMap[K] & VitrineElement;
  widget.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const ready = eventOf(widget, 'vt-ready');
  widget.report = report;
  document.body.append(widget);
  await ready;
  return widget;
}

/** All elements of the widget that fit. */
export const all = <T extends Element = HTMLElement>(widget: HTMLElement, selector: string): readonly T[] => [...(widget.shadowRoot?.querySelectorAll<T>(selector) ?? [])];

/** The texts of all elements that fit, each on one line. */
export const texts = (widget: HTMLElement, selector: string): readonly string[] =>
  all(widget, selector).map(({ innerText }) => innerText.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim());

/** The sides of the widget that something reaches beyond. */
export function overflowing(widget: HTMLElement): readonly string[] {
  const { left, right } = widget.getBoundingClientRect();
  return all(widget, '*:not(.visually-hidden)')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({ localName, className }) => `${localName}.${String(className)}`);
}
