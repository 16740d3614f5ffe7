import { html, nothing, type TemplateResult } from 'lit';
import { chevronIcon } from './icons.js';

/** Names from the top to where the reader is; all but the last lead back and carry `data-level`. */
export const renderLevels = (label: string, names: readonly string[]): TemplateResult => html`
  <nav class="crumbs" aria-label=${label}>
    ${names.map((name, i) => (i < names.length - 1 ? html`<button data-level=${i}>${name}</button>${chevronIcon('right')}` : html`<span aria-current="true">${name}</span>`))}
  </nav>`;

/** What the report says of the segment that is open. */
export const renderSegmentText = (paragraphs: readonly string[], textLang: string | undefined): readonly TemplateResult[] =>
  paragraphs.map((text) => html`<p class="detail" dir="auto" lang=${textLang ?? nothing}>${text}</p>`);
