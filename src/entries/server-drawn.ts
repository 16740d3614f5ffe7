/** For the loader: a tag that a server has drawn is taken over, not drawn anew. */

/** Loads what that takes where it is wanted; await it before the tag is registered. */
export function takeOver(tag: string, element: Element): Promise<unknown> | undefined {
  const all = [...document.querySelectorAll(tag), element];
  return all.some(({ shadowRoot }) => shadowRoot) ? import('./hydrate.js') : undefined;
}
