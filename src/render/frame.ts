import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../i18n/words.js';
import { chartIcon, moreIcon, tableIcon } from './icons.js';

/** What stands around a figure. Texts are finished; `nothing` leaves a part out. */
export interface FrameParts {
  readonly words: FrameWords;
  /** Language of the words. */
  readonly lang: string;
  readonly open: boolean;
  readonly sample: boolean;
  readonly heading: string;
  readonly headingLevel: number;
  readonly subheading: string;
  /** True where the heading is hidden from the eye; it still names the figure. */
  readonly noHeading: boolean;
  readonly body: TemplateResult | typeof nothing;
  readonly cta: TemplateResult | typeof nothing;
  readonly footer: TemplateResult | typeof nothing;
}

/** Lid, header, body, call to action, footer. The gauge tells the figure's width and font. */
export const renderFrame = (parts: FrameParts): TemplateResult => html`
  <figure class=${parts.open ? 'frame open' : 'frame'} part="frame" lang=${parts.lang} aria-labelledby="heading">
    <div class="gauge"></div>
    <div class=${parts.noHeading ? 'visually-hidden' : 'header'} part="header">
      ${parts.sample ? html`<p class="sample" part="sample"><b>${parts.words.sampleTitle}</b> ${parts.words.sampleText}</p>` : nothing}
      <div class="heading" id="heading" part="heading" role="heading" aria-level=${parts.headingLevel}><slot name="heading">${parts.heading}</slot></div>
      ${parts.subheading ? html`<p class="subheading" part="subheading">${parts.subheading}</p>` : nothing}
    </div>
    ${parts.body}${parts.cta}${parts.footer}
  </figure>`;

/** Texts and handlers of the footer. */
export interface FooterParts {
  readonly words: FrameWords;
  readonly notes: readonly string[];
  readonly source: string;
  readonly figureWord: string;
  /** True while the table is shown; undefined where there is none. */
  readonly table: boolean | undefined;
  /** Leaves the actions out: nothing to act on, or the host wants none. */
  readonly noActions: boolean;
  /** The open menu. */
  readonly menu: TemplateResult | undefined;
  readonly toggleTable: () => void;
  readonly toggleMenu: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly blur: (event: FocusEvent) => void;
}

/** Note, source, and the actions: the table toggle and the menu. */
export const renderFooter = (parts: FooterParts): TemplateResult => html`
  <div class="footer" part="footer">
    <div class="source">
      <slot name="note">${parts.notes.map((note) => html`<p part="note">${note}</p>`)}</slot>
      ${parts.source ? html`<p part="source">${parts.source}</p>` : nothing}
      <slot name="footer"></slot>
    </div>
    ${parts.noActions ? nothing : renderActions(parts)}
  </div>`;

const renderActions = ({ words, figureWord, table, menu, toggleTable, toggleMenu, key, blur }: FooterParts): TemplateResult => html`
  <div class="actions" part="actions" @keydown=${key} @focusout=${blur}>
    ${table === undefined ? nothing : html`<button class="button" @click=${toggleTable}>${table ? chartIcon() : tableIcon()}${table ? figureWord : words.table}</button>`}
    <button class="button icon" aria-haspopup="menu" aria-expanded=${menu !== undefined} aria-label=${words.actions} @click=${toggleMenu}>${moreIcon()}</button>
    ${menu}
  </div>`;

/** What is missing, its first sentence strong, and the way to it: the host's own button, else a link to the report. */
export function renderCta(words: FrameWords, missing: string, url: string | undefined): TemplateResult {
  const end = missing.search(/[.。।](?=\s|$)/) + 1;
  return html`<div class="cta" part="cta">
    <p><b>${missing.slice(0, end)}</b>${missing.slice(end)}</p>
    <slot name="cta">${url ? html`<a class="button main" href=${url}>${words.fullReport}</a>` : nothing}</slot>
  </div>`;
}
