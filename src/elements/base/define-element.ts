let prefix = 'vt';

/** From now on the tags of this copy of the library begin so: for a copy that a page loads for itself, before its widgets. */
export function usePrefix(own: string): void {
  prefix = own;
}

/**
 * Registers a tag unless it is taken; `vt-` at its start gives way to the copy's own prefix. A second copy of the same
 * version is silent; a foreign element under our name, or another version of ours, is named in one console line.
 */
export function defineElement(name: string, element: CustomElementConstructor & { readonly version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const tag = name.replace(/^vt(?=-)/, prefix);
  const taken = customElements.get(tag) as typeof element | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== element.version) void import('./taken-tag.js').then(({ tellTaken }) => tellTaken(tag, taken, element.version)).catch(() => undefined);
}
