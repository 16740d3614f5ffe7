/** What stands around the map of one region: the way back, its text, its lines. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RegionDetailWords } from '../i18n/regions-words.js';
import { chevronIcon } from './icons.js';
import { renderBar, type ListedRegion } from './regions.js';

/** The region's text and lines, beside its map or under it. `details` stand beside lines without a value. */
export const renderPanel = (region: ListedRegion, growth: string | undefined, details: readonly string[]): TemplateResult => html`
  <div class="panel">
    <p class="name">${region.name}${region.value === undefined ? nothing : html`<span class="amount">${region.value}</span>`}</p>
    ${region.paragraphs.map((text) => html`<p dir="auto" lang=${region.textLang ?? nothing}>${text}</p>`)}${growth ? html`<p>${growth}</p>` : nothing}
    ${region.lines.length
      ? html`<ul>${region.lines.map(({ name, isSelected, isRest, value, bar }, i) => html`
          <li data-mark=${i} class=${value === undefined ? '' : 'valued'} aria-current=${isSelected || nothing}>
            ${value === undefined ? html`<span class=${isRest ? 'key rest' : 'key listed'}></span>` : nothing}<span class="name">${name}</span><span class=${value === undefined ? 'kind' : 'amount'}>${value ?? details[i]}</span>${bar ? renderBar(bar) : nothing}
          </li>`)}</ul>`
      : nothing}
  </div>`;

/** "All regions > Europe". */
export const renderCrumbs = (words: RegionDetailWords, name: string, back: () => void, key: (event: KeyboardEvent) => void): TemplateResult => html`
  <nav class="crumbs" aria-label=${words.level} @keydown=${key}>
    <button class="link" @click=${back}>${words.allRegions}</button>${chevronIcon('right')}<span aria-current="true">${name}</span>
  </nav>`;

export const renderMapFailure = (words: RegionDetailWords, retry: () => void): TemplateResult =>
  html`<p class="no-map" role="status" part="error">${words.mapFailed} <button class="link" @click=${retry}>${words.retry}</button></p>`;
