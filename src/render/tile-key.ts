import { html, svg, type TemplateResult } from 'lit';

/** What a numbered tile is. */
export interface KeyPart {
  readonly number: number;
  readonly name: string;
  readonly value: string;
  readonly look: string;
}

/** Numbers with their names, then what has no tile. Screen readers have the tiles' own names. */
export const renderTileKey = (keys: readonly KeyPart[], untiled: readonly string[]): TemplateResult => html`
  <ul class="legend tile-key" part="legend">
    ${keys.map(({ number, name, value, look }) => html`<li aria-hidden="true"><svg class=${`tile ${look}`} width="20" height="16">${svg`<rect width="20" height="16"></rect><text class="f12 strong" x="10" y="12.2" text-anchor="middle">${number}</text>`}</svg><span>${name} ${value}</span></li>`)}
    ${untiled.map((text) => html`<li class="untiled">${text}</li>`)}
  </ul>`;
