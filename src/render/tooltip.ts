import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedTooltip, TooltipText } from '../layout/tooltip.js';
import { strokeIcon } from './icons.js';

/**
 * The tooltip of a mark. Its words are in the mark's name too, so screen readers do not meet them twice. Its button is
 * for mouse and finger: the keyboard's copy command does the same.
 */
export const renderTooltip = (place: PlacedTooltip, text: TooltipText, swatch?: TemplateResult): TemplateResult => html`
  <div class="tooltip" part="tooltip" aria-hidden="true" .style=${`left:${place.x}px;top:${place.y}px;width:${place.width}px`}>
    ${text.when ? html`<p class="when">${text.when}</p>` : nothing}
    <p class="value">${text.value}</p>
    <button class="copy" tabindex="-1"><span class="copy-icon">${strokeIcon('M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1')}</span><span class="tick-icon">${strokeIcon('m3 8.5 3.5 3.5L13 4.5')}</span></button>
    ${text.how ? html`<p class="how">${swatch ?? html`<span></span>`}<span>${text.how}</span></p>` : nothing}
  </div>
  <p class="copy-status visually-hidden" role="status"></p>`;
