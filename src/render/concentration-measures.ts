import { html, nothing, type TemplateResult } from 'lit';
import type { IndexScale, StackPart } from '../layout/concentration.js';
import { renderFigureBar } from './figure-bar.js';

/** One company, or all that are not shown one by one. */
export interface ShareRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** How the value is known, for the ear: the eye sees the bar's texture. */
  readonly basis?: string;
  /** True where the value is no exact published number. */
  readonly isVague?: boolean;
}

/** One measure in figures. */
export interface MeasureRow {
  readonly label: string;
  readonly value: string;
  readonly basis: string;
  readonly isOpen: boolean;
  /** True for the index, whose scale stands under it. */
  readonly isIndex: boolean;
}

/** What the shares of the largest look like. */
export interface SharesParts {
  readonly name: string;
  readonly companies: readonly ShareRow[];
  /** Others named, and all unnamed. */
  readonly rest: readonly (ShareRow & { readonly kind: string })[];
  /** Companies, then rest; undefined where they cannot be stacked. */
  readonly stack: readonly StackPart[] | undefined;
  readonly selected: number;
  readonly active: number | undefined;
  readonly focused: number | undefined;
  readonly tabStop: number;
  readonly act: (event: Event) => void;
}

/** One bar for the whole market, its largest companies first; each has a line of its own, which is what can be selected. */
export const renderShares = (parts: SharesParts): TemplateResult => html`
  <div @pointerover=${parts.act} @pointerleave=${parts.act} @pointerdown=${parts.act} @click=${parts.act} @keydown=${parts.act} @focusin=${parts.act} @focusout=${parts.act}>
    ${parts.stack ? renderStack(parts.stack, parts) : nothing}
    <ul class="companies" role="listbox" aria-label=${parts.name}>${parts.companies.map((row, i) => html`
      <li class=${i === parts.active ? 'mark line at' : 'mark line'} part="player" role="option" data-mark=${i} aria-selected=${i === parts.selected} tabindex=${i === parts.tabStop ? 0 : -1}>${renderLine(row)}</li>`)}</ul>
    ${parts.rest.length ? html`<ul class="rest" role="list">${parts.rest.map((row) => html`<li class="line">${renderLine(row)}</li>`)}</ul>` : nothing}
  </div>`;

const renderLine = ({ key, label, value, basis }: ShareRow): TemplateResult => html`
  <span class="key" aria-hidden="true">${key}</span><span class="who"><bdi>${label}</bdi></span><b><bdi>${value}</bdi>${basis ? html`<span class="visually-hidden">, ${basis}</span>` : nothing}</b>`;

/** Beside the lines a larger target for the pointer; the keyboard has the lines. */
const renderStack = (stack: readonly StackPart[], { companies, rest, selected, active }: SharesParts): TemplateResult => html`
  <div class=${rest.length ? 'stack' : 'stack open'} part="bar" aria-hidden="true">${stack.map(({ share, key }, i) => {
    const kind = rest[i - companies.length]?.kind;
    const tone = kind ?? `company${companies[i]?.isVague ? ' vague' : ''}${i === selected ? ' selected' : i === active ? ' at' : ''}`;
    return html`<i class=${tone} .style=${`flex-basis:${share}%`} data-part=${kind ? nothing : i}>${kind || !key ? nothing : html`<b>${key}</b>`}</i>`;
  })}</div>`;

/** Ratios and index, in figures. */
export const renderMeasures = (rows: readonly MeasureRow[]): TemplateResult => html`
  <dl class="measures">${rows.map(({ label, value, basis, isOpen, isIndex }) => html`
    <div class=${isIndex ? 'index' : ''} part="measure"><dt>${label}</dt><dd class=${isOpen ? 'none' : ''}><bdi>${value}</bdi></dd>${isOpen ? nothing : html`<dd class="how">${basis}</dd>`}</div>`)}</dl>`;

/** The index from zero, with the thresholds named. `labels` are those of the ticks. */
export const renderIndexScale = ({ bar, ticks }: IndexScale, labels: readonly string[]): TemplateResult => html`
  <div class="scale" aria-hidden="true">
    ${bar ? renderFigureBar(bar, 'base', true) : nothing}
    ${ticks.map(({ at }, i) => html`<span class=${i ? 'tick after' : 'tick'} .style=${`inset-inline-start:${at}%`}><span>${labels[i]}</span></span>`)}
  </div>`;
