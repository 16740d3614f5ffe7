/** A second copy of a widget, off the screen, for a picture of another width. */
import type { LitElement } from 'lit';

/** Milliseconds to wait for it. */
const PATIENCE = 15_000;

/** What the copy is not to have: it must neither be found by the page nor write its address. */
const UNLIKE = { deepLink: false, ownLang: undefined } as const;

/**
 * Draws the widget again, `width` pixels wide, with its data, state and theme, and hands it to `use`. The copy stands in
 * the widget's own shadow root, so that it inherits what the widget does, and the page's `::part` rules reach it. `more` are
 * properties that it is to have instead.
 */
export async function redrawn<T>(host: LitElement, width: number, use: (copy: LitElement) => T | Promise<T>, more: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const copy = host.cloneNode(true) as LitElement;
  copy.removeAttribute('id');
  const { elementProperties } = host.constructor as typeof LitElement;
  const unlike: Readonly<Record<string, unknown>> = { ...UNLIKE, ...more };
  for (const name of elementProperties.keys()) Reflect.set(copy, name, typeof name === 'string' && name in unlike ? unlike[name] : Reflect.get(host, name));
  const place = host.ownerDocument.createElement('div');
  place.inert = true;
  Object.assign(place.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0', inlineSize: '0', blockSize: '0', overflow: 'hidden' });
  Object.assign(copy.style, { inlineSize: `${width}px`, minInlineSize: '0', maxInlineSize: 'none', margin: '0' });
  const ready = isReady(copy);
  place.append(copy);
  host.shadowRoot?.append(place);
  try {
    await ready;
    await copy.updateComplete;
    exportParts(copy);
    return await use(copy);
  } finally {
    place.remove();
  }
}

/** The page hears nothing of the copy, not even in the capturing phase. */
function isReady(copy: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The widget was not drawn again within ${PATIENCE / 1000} seconds.`)), PATIENCE);
    copy.dispatchEvent = ({ type }) => {
      if (type !== 'vt-ready') return true;
      clearTimeout(late);
      resolve();
      return true;
    };
  });
}

function exportParts(copy: HTMLElement): void {
  const names = [...(copy.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]);
  copy.setAttribute('exportparts', [...new Set(names)].join(', '));
}
