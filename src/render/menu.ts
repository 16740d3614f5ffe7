import { html, type TemplateResult } from 'lit';

/** One action of the menu. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

/** The open menu; its button stands beside it. */
export const renderMenu = (label: string, items: readonly MenuItem[]): TemplateResult => html`
  <div class="menu" role="menu" aria-label=${label}>
    ${items.map((item) => html`<button role="menuitem" tabindex="-1" @click=${item.act}>${item.label}</button>`)}
  </div>`;
