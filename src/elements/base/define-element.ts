/**
 * Registers a tag unless it is taken. A second copy of the same widget is silent; a foreign element under our name, or
 * another version of ours, is named in one console line.
 */
export function defineElement(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag);
  if (!taken) {
    customElements.define(tag, element);
    return;
  }
  const version = 'version' in taken ? String(taken.version) : undefined;
  if (taken === element || version === element.version) return;
  console.warn(`Vitrine: <${tag}> is already defined by ${version ? `version ${version}` : 'other code'}; version ${element.version} is not used.`);
}
