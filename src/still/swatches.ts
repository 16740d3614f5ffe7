/** The small squares that say in a table how a number is known, as the widgets draw them. */
import { parseDocument } from 'htmlparser2';
import { frameTokens } from '../elements/base/generated/frame-tokens.js';
import { markStyles } from '../elements/base/mark-styles.js';
import { renderSwatch } from '../render/swatch.js';
import { templateHtml } from '../server/template-html.js';
import { resolveStyles, type ResolveOptions } from './resolve-styles.js';
import type { DrawSwatch } from './still-table.js';

/** Each kind is made once; each row gets a copy. */
export function swatches(options: ResolveOptions): DrawSwatch {
  const made = new Map<string, string>();
  return ({ status, phase }) => {
    if (!status) return undefined;
    const key = `${status} ${phase}`;
    const svg = made.get(key) ?? resolveStyles(templateHtml(renderSwatch(status, phase)), [frameTokens.cssText, markStyles.cssText], options).trim();
    made.set(key, svg);
    return parseDocument(svg, { lowerCaseTags: false, lowerCaseAttributeNames: false }).children;
  };
}
