import { html, nothing, type TemplateResult } from 'lit';
import { chevronIcon } from './icons.js';

/** A segment in the list. */
export interface ListPart {
  readonly name: string;
  readonly words: string;
  readonly slot: number;
  /** How many parts it has; 0 does not open. */
  readonly count: number;
  /** Its count in words. */
  readonly counted: string;
  readonly isSelected: boolean;
}

/** Rows that open carry `data-row`. */
export const renderSegmentList = (label: string, parts: readonly ListPart[]): TemplateResult => html`
  <ul class="tree" aria-label=${label}>
    ${parts.map((part, i) => html`<li aria-current=${part.isSelected || nothing}>${
      part.count
        ? html`<button class="row" part="tile" data-row=${i}>${renderRow(part)}</button>`
        : html`<div class="row" part="tile">${renderRow(part)}</div>`
    }</li>`)}
  </ul>`;

const renderRow = ({ name, words, slot, count, counted }: ListPart): TemplateResult => html`
  <i class=${`cat-${slot}`}></i><span class="name">${name}</span>
  ${count ? html`<span class="go"><span aria-hidden="true">${count}</span><span class="visually-hidden">${counted}</span>${chevronIcon('right')}</span>` : nothing}
  ${words ? html`<span class="words">${words}</span>` : nothing}`;
