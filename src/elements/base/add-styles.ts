import type { CSSResult } from 'lit';

/** Adds a stylesheet to a widget that is already drawn. */
export function addStyles(root: ShadowRoot | null, { styleSheet }: CSSResult): void {
  if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
