/** What stands around the tiles: tabs, the way back, the key, and the list that takes their place when narrow. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { chevronIcon } from './icons.js';

/** A segmentation's tab. */
export interface TabPart {
  readonly id: string;
  readonly name: string;
}

/** The row of tabs. `panel` says that the figure stands under them. */
export interface TabsParts {
  readonly label: string;
  readonly tabs: readonly TabPart[];
  readonly selected: number;
  readonly panel: boolean;
  readonly select: (index: number) => void;
  readonly key: (event: KeyboardEvent) => void;
}

export const renderTabs = ({ label, tabs, selected, panel, select, key }: TabsParts): TemplateResult => html`
  <div class="tabs" role="tablist" aria-label=${label} @keydown=${key}>
    ${tabs.map(({ name }, i) => html`<button class="tab" role="tab" id=${`tab-${i}`} aria-selected=${i === selected} aria-controls=${panel ? 'panel' : nothing} tabindex=${i === selected ? 0 : -1} @click=${() => select(i)}>${name}</button>`)}
  </div>`;

/** Names from the top to where the reader is; all but the last lead back. */
export const renderLevels = (label: string, names: readonly string[], go: (level: number) => void, key: (event: KeyboardEvent) => void): TemplateResult => html`
  <nav class="crumbs" aria-label=${label} @keydown=${key}>
    ${names.map((name, i) => (i < names.length - 1 ? html`<button @click=${() => go(i)}>${name}</button>${chevronIcon('right')}` : html`<span aria-current="true">${name}</span>`))}
  </nav>`;

/** A segment in the list. */
export interface ListPart {
  readonly name: string;
  readonly words: string;
  readonly slot: number;
  /** How many parts it has; 0 does not open. */
  readonly count: number;
  /** Its count in words. */
  readonly counted: string;
}

export const renderSegmentList = (label: string, parts: readonly ListPart[], open: (index: number) => void, key: (event: KeyboardEvent) => void): TemplateResult => html`
  <ul class="tree" aria-label=${label} @keydown=${key}>
    ${parts.map((part, i) => html`<li>${
      part.count
        ? html`<button class="row" part="tile" data-row=${i} @click=${() => open(i)}>${renderRow(part)}</button>`
        : html`<div class="row" part="tile">${renderRow(part)}</div>`
    }</li>`)}
  </ul>`;

const renderRow = ({ name, words, slot, count, counted }: ListPart): TemplateResult => html`
  <i class=${`cat-${slot}`}></i><span class="name">${name}</span>
  ${count ? html`<span class="go"><span aria-hidden="true">${count}</span><span class="visually-hidden">${counted}</span>${chevronIcon('right')}</span>` : nothing}
  ${words ? html`<span class="words">${words}</span>` : nothing}`;

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
    ${untiled.map((text) => html`<li>${text}</li>`)}
  </ul>`;
