/** The lists beside the map: the index of regions, the panel of one region, the way back, the key. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RegionsWords } from '../i18n/regions-words.js';
import { chevronIcon } from './icons.js';

/** A line of a region as a list shows it. */
export interface ListedLine {
  readonly id: string;
  readonly name: string;
  readonly isRest: boolean;
  /** "country group", or the value. */
  readonly detail: string;
  /** True where values are shown: `detail` is one. */
  readonly isDisclosed: boolean;
  /** Percent of the room for bars; absent where nothing is disclosed. */
  readonly bar?: { readonly from: number; readonly length: number; readonly isCalculated: boolean } | undefined;
  /** Number of its mark on the map, in a region's map. */
  readonly mark?: number | undefined;
}

/** A region as the index shows it. */
export interface ListedRegion {
  readonly id: string;
  readonly name: string;
  readonly tone: string;
  readonly tag: { readonly text: string; readonly tone: string } | undefined;
  /** Its value, where values are shown. */
  readonly value: string | undefined;
  readonly number: number | undefined;
  readonly paragraphs: readonly string[];
  readonly lines: readonly ListedLine[];
}

/** The index of all regions; an accordion when narrow. */
export interface IndexParts {
  readonly words: RegionsWords;
  readonly regions: readonly ListedRegion[];
  readonly accordion: boolean;
  readonly open: string | undefined;
  readonly select: (id: string) => void;
  readonly toggle: (id: string) => void;
}

export const renderIndex = (parts: IndexParts): TemplateResult => html`
  <div class=${parts.accordion ? 'index accordion' : 'index'}>${parts.regions.map((region) => renderEntry(region, parts))}</div>`;

function renderEntry(region: ListedRegion, { words, accordion, open, select, toggle }: IndexParts): TemplateResult {
  const { id, name, tone, tag, value, number, lines, paragraphs } = region;
  const shown = !accordion || open === id;
  const mark = number === undefined ? html`<span class=${`key listed ${tone}`}></span>` : html`<span class="no">${number}</span>`;
  return html`<section class="entry">
    <button aria-expanded=${accordion ? shown : nothing} @click=${() => (accordion ? toggle : select)(id)}>
      ${value === undefined || number !== undefined ? mark : nothing}
      <span class="name">${name}${tag ? html`<span class=${`tag ${tag.tone}-text`}>${tag.text}</span>` : nothing}</span>
      ${value === undefined ? nothing : html`<span class="amount">${value}</span>`}
      ${accordion ? html`<span class="count">${value === undefined ? lines.length || nothing : nothing}${chevronIcon(shown ? 'up' : 'down')}</span>` : nothing}
    </button>
    ${shown
      ? html`<div>
          ${accordion ? paragraphs.map((text) => html`<p>${text}</p>`) : nothing}
          ${lines.length ? html`<ul>${lines.map(renderLine)}</ul>` : nothing}
          ${accordion ? html`<button class="link" @click=${() => select(id)}>${words.showOnMap}</button>` : nothing}
        </div>`
      : nothing}
  </section>`;
}

/** Details of what is not disclosed stand in the panel only; here they would repeat themselves. */
const renderLine = ({ name, isRest, detail, isDisclosed, bar }: ListedLine): TemplateResult => html`
  <li class=${isRest ? 'rest' : ''}><span class="name">${name}</span>${isDisclosed ? html`<span class="amount">${detail}</span>` : nothing}${bar ? renderBar(bar) : nothing}</li>`;

const renderBar = ({ from, length, isCalculated }: NonNullable<ListedLine['bar']>): TemplateResult =>
  html`<i class=${isCalculated ? 'calculated' : ''} .style=${`margin-inline-start:${from}%;inline-size:${length}%`}></i>`;

/** The region's text and lines, beside its map or under it. */
export const renderPanel = (region: ListedRegion): TemplateResult => html`
  <div class="panel">
    <p class="name">${region.name}${region.value === undefined ? nothing : html`<span class="amount">${region.value}</span>`}</p>
    ${region.paragraphs.map((text) => html`<p>${text}</p>`)}
    ${region.lines.length
      ? html`<ul>${region.lines.map(({ name, isRest, detail, isDisclosed, bar, mark }) => html`
          <li data-mark=${mark ?? nothing} class=${isDisclosed ? 'valued' : ''}>
            ${isDisclosed ? nothing : html`<span class=${isRest ? 'key rest' : 'key listed'}></span>`}<span class="name">${name}</span><span class=${isDisclosed ? 'amount' : 'kind'}>${detail}</span>${bar ? renderBar(bar) : nothing}
          </li>`)}</ul>`
      : nothing}
  </div>`;

/** "All regions > Europe". */
export const renderCrumbs = (words: RegionsWords, name: string, back: () => void, key: (event: KeyboardEvent) => void): TemplateResult => html`
  <nav class="crumbs" aria-label=${words.level} @keydown=${key}>
    <button class="link" @click=${back}>${words.allRegions}</button>${chevronIcon('right')}<span aria-current="true">${name}</span>
  </nav>`;

export const renderMapKey = (words: RegionsWords, entries: readonly (keyof RegionsWords['key'])[]): TemplateResult => html`
  <ul class="legend" part="legend">${entries.map((entry) => html`<li><span class=${`key ${entry}`}></span>${words.key[entry]}</li>`)}</ul>`;

/** Keeps the map's place while its outlines load, or says that they did not. */
export const renderNoMap = (words: RegionsWords, height: number, retry: (() => void) | undefined): TemplateResult =>
  retry
    ? html`<p class="no-map" role="status" part="error">${words.mapFailed} <button class="link" @click=${retry}>${words.retry}</button></p>`
    : html`<div class="bone" role="status" .style=${`block-size:${height}px`}><span class="visually-hidden">${words.loadingMap}</span></div>`;
