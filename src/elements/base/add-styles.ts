import type { CSSResult } from 'lit';

/** A shadow root, or what stands for one on a server, where styles are kept as text. */
export interface StyledRoot {
  adoptedStyleSheets: readonly (CSSStyleSheet | CSSResult)[];
}

/** Adds a stylesheet to a widget that is already drawn. */
export function addStyles(root: StyledRoot | null, style: CSSResult): void {
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style.styleSheet ?? style];
}
