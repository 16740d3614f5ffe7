import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedTooltip, TooltipText } from '../layout/tooltip.js';

/** The tooltip of a mark. Its words are in the mark's name too, so screen readers do not meet them twice. */
export const renderTooltip = (place: PlacedTooltip, text: TooltipText, swatch?: TemplateResult): TemplateResult => html`
  <div class="tooltip" part="tooltip" aria-hidden="true" .style=${`left:${place.x}px;top:${place.y}px;width:${place.width}px`}>
    ${text.when ? html`<p class="when">${text.when}</p>` : nothing}
    <p class="value">${text.value}</p>
    ${text.how ? html`<p class="how">${swatch ?? html`<span></span>`}<span>${text.how}</span></p>` : nothing}
  </div>`;
