/** What the loader needs once something is to be shown: the prefix of tags, and widgets out of `<figure data-vitrine>`. */
export { usePrefix } from '../../elements/base/define-element.js';

/** A host may set these on any element, and a widget reads them where it stands. */
const GLOBAL = ['lang', 'dir'];

/**
 * Puts the widget `tag` into a figure, around what stands there, which becomes its fallback. The figure's `data-src` is the
 * widget's `src`, and so on for every attribute that the widget knows: a `data-onclick`, which a sanitizer lets pass, stays
 * what it is. Does nothing where the widget is inside already, or the tag is not ours.
 */
export function upgradeFigure(figure: HTMLElement, tag: string): void {
  const element = customElements.get(tag) as (CustomElementConstructor & { readonly observedAttributes?: readonly string[] }) | undefined;
  if (!element || !('reload' in element.prototype) || [...figure.children].some(({ localName }) => localName === tag)) return;
  const widget = figure.ownerDocument.createElement(tag);
  for (const name of [...(element.observedAttributes ?? []), ...GLOBAL]) {
    const value = figure.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.append(...figure.childNodes);
  figure.append(widget);
}
