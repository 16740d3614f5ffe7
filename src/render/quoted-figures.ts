import { html, nothing, type TemplateResult } from 'lit';
import type { AmountParts } from '../analysis/figure-text.js';
import type { FigureBar } from '../layout/figure-bar.js';
import { renderFigureBar } from './figure-bar.js';
import { renderAmount } from './key-figures.js';

/** One figure of the text, with a bar where it is a part of a whole. */
export interface QuoteRow {
  readonly amount: AmountParts | undefined;
  readonly notDisclosed: string;
  readonly label: string;
  readonly bar: FigureBar | undefined;
}

/** Number, words and bar of each figure. `isLong` gives the numbers more room. */
export const renderQuotedFigures = (rows: readonly QuoteRow[], isLong: boolean): TemplateResult => html`
  <ul class=${isLong ? 'figure quotes long' : 'figure quotes'} part="figure" role="list">${rows.map(renderQuote)}</ul>`;

const renderQuote = ({ amount, notDisclosed, label, bar }: QuoteRow): TemplateResult => html`
  <li part="card">
    ${renderAmount(amount, notDisclosed)}
    <div><p>${label}</p>${bar ? renderFigureBar(bar, 'base', true) : nothing}</div>
  </li>`;
