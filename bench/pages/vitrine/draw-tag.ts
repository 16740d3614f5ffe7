/** Puts a tag into the page and gives it a report object, which the widget reads and checks; done with `vt-ready`. */
import type { Draw } from '../contract.js';

interface Widget extends HTMLElement {
  report: unknown;
}

export const drawTag = (tag: string): Draw<unknown> => async (box, report) => {
  const widget = document.createElement(tag) as Widget;
  const show = (next: unknown) => {
    const ready = settled(widget);
    widget.report = next;
    return ready;
  };
  const ready = show(report);
  box.append(widget);
  await ready;
  return { update: show, remove: () => widget.remove() };
};

/** A widget that has nothing to show, or cannot, must not pass for a fast one. */
const settled = (widget: HTMLElement): Promise<void> =>
  new Promise((resolve, reject) => {
    widget.addEventListener('vt-ready', () => resolve(), { once: true });
    widget.addEventListener('vt-error', (event) => reject(new Error(`${widget.localName}: ${'message' in event ? String(event.message) : 'failed'}`)), { once: true });
  });
