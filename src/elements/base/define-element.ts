/**
 * Registers a tag unless it is taken. A second copy of the same widget is silent; a foreign element under our name, or
 * another version of ours, is named in one console line. A class can have one tag only, so that another prefix than `vt`
 * gets a class of its own.
 */
export function defineElement(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as typeof element | undefined;
  if (!taken) customElements.define(tag, tag.startsWith('vt-') ? element : class extends element {});
  else if (!('reload' in taken.prototype)) warnOnce(`<${tag}> is already defined by other code, which is left alone.`);
  else if (taken.version !== element.version) warnOnce(`version ${taken.version} is already on the page; version ${element.version} leaves its tags alone.`);
}

/** One line once a page, whichever copy of the library says it. */
function warnOnce(line: string): void {
  const lines = (page[Symbol.for('vitrine')] ??= new Set());
  if (!lines.has(line)) console.warn(`Vitrine: ${line}`);
  lines.add(line);
}

const page = globalThis as { [key: symbol]: Set<string> | undefined };
