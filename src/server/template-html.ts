/** A template's HTML, with the comments by which Lit finds its parts again. */
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { TemplateResult } from 'lit';

/** HTML of what stands in a widget's shadow root. */
export function templateHtml(template: TemplateResult): string {
  const rendered = renderValue(template, {
    elementRenderers: [],
    customElementInstanceStack: [],
    // Slots ask for the host that they are in; it has nothing to tell them.
    customElementHostStack: [new FallbackRenderer('vt-widget')],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  return collectResultSync(rendered).replace(TRUTH, (_, start: string, name: string, value: string) => (value === 'true' ? `${start} ${name}` : start));
}

/** lit-ssr writes the words true and false, which both mean yes in HTML. */
const TRUTH = /(<(?:input|option) [^<>]*?) (checked|selected)="(true|false)"/g;
