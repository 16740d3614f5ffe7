import { html, nothing, type TemplateResult } from 'lit';

/** A segmentation's tab. */
export interface TabPart {
  readonly id: string;
  readonly name: string;
}

/** The row of tabs; the selected one's panel stands under it where `panel` is true. A tab carries `data-tab`. */
export const renderTabs = (label: string, tabs: readonly TabPart[], selected: number, panel: boolean): TemplateResult => html`
  <div class="tabs" role="tablist" aria-label=${label}>
    ${tabs.map(({ name }, i) => html`<button class="tab" role="tab" id=${`tab-${i}`} data-tab=${i} aria-selected=${i === selected} aria-controls=${panel && i === selected ? 'panel' : nothing} tabindex=${i === selected ? 0 : -1}>${name}</button>`)}
  </div>`;
