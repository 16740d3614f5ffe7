/** What stands around the map of all regions: the key, the index, and a word where there is no map. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RegionsWords } from '../i18n/regions-words.js';
import { chevronIcon } from './icons.js';

/** A line of a region as a list shows it. */
export interface ListedLine {
  readonly name: string;
  readonly isSelected: boolean;
  readonly isRest: boolean;
  /** Where values are shown. */
  readonly value: string | undefined;
  /** Percent of the room for bars; absent where nothing is disclosed. */
  readonly bar?: { readonly from: number; readonly length: number; readonly isCalculated: boolean } | undefined;
}

/** A region as the index shows it. */
export interface ListedRegion {
  readonly id: string;
  readonly name: string;
  readonly isSelected: boolean;
  readonly tone: string;
  readonly tag: { readonly text: string; readonly tone: string } | undefined;
  /** Its value, where values are shown. */
  readonly value: string | undefined;
  readonly number: number | undefined;
  readonly paragraphs: readonly string[];
  /** Their language; undefined where the report does not say. */
  readonly textLang: string | undefined;
  readonly lines: readonly ListedLine[];
}

/** The index of all regions. As an accordion, one is open. Buttons say what they do by `data-open` and `data-fold`. */
export const renderIndex = (words: RegionsWords, regions: readonly ListedRegion[], accordion: boolean, open: string | undefined, act: (event: Event) => void): TemplateResult => html`
  <div class=${accordion ? 'index accordion' : 'index'} @click=${act}>${regions.map((region) => renderEntry(region, words, accordion, !accordion || open === region.id))}</div>`;

function renderEntry({ id, name, isSelected, tone, tag, value, number, lines, paragraphs, textLang }: ListedRegion, words: RegionsWords, accordion: boolean, shown: boolean): TemplateResult {
  const mark = number === undefined ? html`<span class=${`key listed ${tone}`}></span>` : html`<span class="no">${number}</span>`;
  return html`<section class="entry" aria-current=${isSelected || nothing}>
    <button aria-expanded=${accordion ? shown : nothing} data-fold=${accordion ? id : nothing} data-open=${accordion ? nothing : id}>
      ${value === undefined || number !== undefined ? mark : nothing}
      <span class="name">${name}${tag ? html`<span class=${`tag ${tag.tone}-text`}>${tag.text}</span>` : nothing}</span>
      ${value === undefined ? nothing : html`<span class="amount">${value}</span>`}
      ${accordion ? html`<span class="count">${value === undefined ? lines.length || nothing : nothing}${chevronIcon(shown ? 'up' : 'down')}</span>` : nothing}
    </button>
    ${shown
      ? html`<div>
          ${accordion ? paragraphs.map((text) => html`<p dir="auto" lang=${textLang ?? nothing}>${text}</p>`) : nothing}
          ${lines.length ? html`<ul>${lines.map(renderLine)}</ul>` : nothing}
          ${accordion ? html`<button class="link" data-open=${id}>${words.showOnMap}</button>` : nothing}
        </div>`
      : nothing}
  </section>`;
}

/** What is not disclosed says no more here than its name. */
const renderLine = ({ name, isSelected, isRest, value, bar }: ListedLine): TemplateResult => html`
  <li class=${isRest ? 'rest' : ''} aria-current=${isSelected || nothing}><span class="name">${name}</span>${value === undefined ? nothing : html`<span class="amount">${value}</span>`}${bar ? renderBar(bar) : nothing}</li>`;

/** Its length is the value. */
export const renderBar = ({ from, length, isCalculated }: NonNullable<ListedLine['bar']>): TemplateResult =>
  html`<i class=${isCalculated ? 'calculated' : ''} .style=${`margin-inline-start:${from}%;inline-size:${length}%`}></i>`;

export const renderMapKey = (words: RegionsWords, entries: readonly (keyof RegionsWords['key'])[]): TemplateResult => html`
  <ul class="legend" part="legend">${entries.map((entry) => html`<li><span class=${`key ${entry}`}></span>${words.key[entry]}</li>`)}</ul>`;

/** Keeps the map's place while its outlines load. */
export const renderMapBone = (words: RegionsWords, height: number): TemplateResult =>
  html`<div class="bone" role="status" .style=${`block-size:${height}px`}><span class="visually-hidden">${words.loadingMap}</span></div>`;
