import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DynamicsKind, DynamicsWords } from '../i18n/dynamics-words.js';
import { chevronIcon } from './icons.js';

/** A text that a fold cuts in two. */
export interface FoldedText {
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** How many paragraphs stand before the fold. */
  readonly shown: number;
  /** True where the rest is shown too. */
  readonly unfolded: boolean;
}

/** A factor's line. */
export interface FactorRow extends FoldedText {
  readonly name: string;
  readonly open: boolean;
}

/** One list, with finished texts. */
export interface FactorRows {
  readonly kind: DynamicsKind;
  readonly label: string;
  readonly rows: readonly FactorRow[];
}

/** What lists and matrices have in common. */
export interface DynamicsParts {
  readonly words: DynamicsWords;
  /** Language of the report's texts; undefined where it does not say. */
  readonly textLang: string | undefined;
  /** Level of the lists' headings. */
  readonly level: number;
  /** True where texts open below the lists, side by side; else each opens under its line. */
  readonly below: boolean;
  /** Takes clicks, keys, and the browser's search. */
  readonly act: (event: Event) => void;
}

/** Lists, the texts below them, and what follows. */
export const renderDynamics = (lists: readonly FactorRows[], after: unknown, parts: DynamicsParts): TemplateResult => html`
  <div class="dynamics" part="figure" @click=${parts.act} @keydown=${parts.act} @beforematch=${parts.act}>
    ${lists.length ? html`<div class="lists">${lists.map((list) => renderList(list, parts))}</div>` : nothing}
    ${parts.below ? lists.map(({ kind, rows }) => rows.filter(hasText).map((row) => renderBelow(kind, row, parts))) : nothing}
    ${after}
  </div>`;

const hasText = ({ paragraphs }: FoldedText): boolean => paragraphs.length > 0;

const renderList = ({ kind, label, rows }: FactorRows, parts: DynamicsParts): TemplateResult => html`
  <div class="group">
    <div class="title" role="heading" aria-level=${parts.level}>${shapes[kind]()}${label}</div>
    <ul>${rows.map((row) => html`<li part="factor" data-row=${row.id}>${hasText(row) ? renderOpener(row, parts) : html`<div class="line"><bdi lang=${parts.textLang ?? nothing}>${row.name}</bdi></div>`}</li>`)}</ul>
  </div>`;

const renderOpener = (row: FactorRow, parts: DynamicsParts): TemplateResult => html`
  <button class="line" data-open=${row.id} aria-expanded=${row.open} aria-controls=${`text-${row.id}`}>
    <bdi lang=${parts.textLang ?? nothing}>${row.name}</bdi> <span class="read">${row.open ? parts.words.close : parts.words.read}${chevronIcon(row.open ? 'up' : 'down')}</span>
  </button>
  ${parts.below ? nothing : html`<div class="text" id=${`text-${row.id}`} hidden=${closed(row.open)}>${renderText(row, parts)}</div>`}`;

/** Closed, it is still found by the browser's search, which opens it. */
const closed = (open: boolean): 'until-found' | typeof nothing => (open ? nothing : 'until-found');

const renderBelow = (kind: DynamicsKind, row: FactorRow, parts: DynamicsParts): TemplateResult => html`
  <div class="text below" id=${`text-${row.id}`} data-row=${row.id} hidden=${closed(row.open)}>
    <div class="title" role="heading" aria-level=${parts.level}>${shapes[kind]()}<bdi lang=${parts.textLang ?? nothing}>${row.name}</bdi></div>
    ${renderText({ ...row, shown: row.paragraphs.length }, parts)}
  </div>`;

/** Paragraphs and fold. Two columns are for texts that fill them. */
export const renderText = ({ id, paragraphs, shown, unfolded }: FoldedText, { words, textLang }: DynamicsParts): TemplateResult => {
  const rest = paragraphs.slice(shown);
  const renderParagraph = (text: string): TemplateResult => html`<p lang=${textLang ?? nothing}>${text}</p>`;
  return html`<div class=${paragraphs.join('').length > 500 ? 'prose long' : 'prose'} dir="auto">
    ${paragraphs.slice(0, shown).map(renderParagraph)}
    ${rest.length
      ? html`<div class="rest" id=${`rest-${id}`} hidden=${closed(unfolded)}>${rest.map(renderParagraph)}</div>
          <button class="button fold" dir="auto" data-fold=${id} aria-expanded=${unfolded} aria-controls=${`rest-${id}`}>${unfolded ? words.fewerParagraphs : words.moreParagraphs(rest.length)}</button>`
      : nothing}
  </div>`;
};

/** Shape, not colour, tells the kinds apart. */
const shapes: Readonly<Record<DynamicsKind, () => TemplateResult>> = {
  drivers: () => renderShape(svg`<path d="M7 1.5 13 12.5H1z" fill="currentColor"></path>`),
  restraints: () => renderShape(svg`<path d="M7 12.5 1 1.5h12z"></path>`),
  opportunities: () => renderShape(svg`<path d="M7 .8 13.2 7 7 13.2.8 7z"></path>`),
};

const renderShape = (path: TemplateResult): TemplateResult =>
  html`<svg class="shape" width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${path}</svg>`;
