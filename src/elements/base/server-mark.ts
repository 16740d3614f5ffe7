/** What a server writes into the shadow root that it has drawn, so that the browser's code can draw the very same first. */

/** How a shadow root was drawn. */
export interface ServerMark {
  readonly version: string;
  /** CSS pixels of the widget. */
  readonly width: number;
  /** Of all that the drawing was made from. */
  readonly print: string;
}

const MARK = /^vitrine (\S+) (\d+) (\w+)$/;

/** The text of the comment. */
export const writeMark = ({ version, width, print }: ServerMark): string => `vitrine ${version} ${width} ${print}`;

/** Undefined where a comment says something else. */
export function readMark(text: string): ServerMark | undefined {
  const [, version, width, print] = MARK.exec(text) ?? [];
  return version && width && print ? { version, width: Number(width), print } : undefined;
}

/** What a drawing is made from, besides its width. */
export interface DrawnFrom {
  readonly model: unknown;
  readonly isMirrored: boolean;
  /** Values of the attributes that the widget observes, in its own order. */
  readonly attributes: readonly (string | null)[];
}

/** A short print: two drawings with one print are taken for the same (FNV-1a over the JSON, 32 bits, and its length). */
export function printOf(from: DrawnFrom): string {
  const text = JSON.stringify(from);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}${text.length.toString(36)}`;
}

/** Of a widget as it is now. */
export function widgetPrint(widget: HTMLElement & { readonly model: unknown }): string {
  const { observedAttributes = [] } = widget.constructor as { readonly observedAttributes?: readonly string[] };
  return printOf({ model: widget.model, isMirrored: widget.matches(':dir(rtl)'), attributes: observedAttributes.map((name) => (name === 'src' ? null : widget.getAttribute(name))) });
}
