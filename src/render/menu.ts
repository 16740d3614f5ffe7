import { html, type TemplateResult } from 'lit';

/** One action of the menu. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

/** The open menu; its button stands beside it. `outcome` is said of the last action. */
export const renderMenu = (label: string, items: readonly MenuItem[], outcome: string): TemplateResult => html`
  <div class="menu" role="menu" aria-label=${label}>
    ${items.map((item) => html`<button role="menuitem" tabindex="-1" @click=${item.act}>${item.label}</button>`)}
  </div>
  <p class="visually-hidden" role="status">${outcome}</p>`;
