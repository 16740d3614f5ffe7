import { html, nothing, type TemplateResult } from 'lit';
import type { AmountParts } from '../analysis/figure-text.js';
import type { ReportFact } from '../analysis/report-facts.js';
import type { FigureBar } from '../layout/figure-bar.js';
import { renderFigureBar, renderOpenBar } from './figure-bar.js';

/** One big number: without `amount` it is not disclosed, and then the slot of its bar is open. */
export interface KeyCard {
  readonly amount: AmountParts | undefined;
  readonly notDisclosed: string;
  readonly label: string;
  readonly detail?: string;
  /** How the number is known, where the label does not say it. */
  readonly basis?: string | undefined;
  readonly bar?: FigureBar | 'open' | undefined;
  readonly tone?: 'base' | 'forecast';
  /** True where its year is selected. */
  readonly isSelected?: boolean;
}

/** The big numbers side by side, then the report's facts. */
export const renderKeyFigures = (cards: readonly KeyCard[], facts: readonly ReportFact[]): TemplateResult => html`
  <div class="figure" part="figure">
    ${cards.length ? html`<ul class=${`cards n${cards.length}`} role="list">${cards.map(renderCard)}</ul>` : nothing}
    ${facts.length
      ? html`<dl class=${facts.length > 6 ? 'facts many' : 'facts'}>${facts.map(({ name, value }) => html`<div part="fact"><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`
      : nothing}
  </div>`;

const renderCard = ({ amount, notDisclosed, label, detail, basis, bar, tone, isSelected = false }: KeyCard): TemplateResult => html`
  <li part="card" aria-current=${isSelected || nothing}>
    ${renderAmount(amount, notDisclosed)}
    <p class="label"><bdi>${label}</bdi>${basis ? html`<span class="visually-hidden">, ${basis}</span>` : nothing}${detail ? html`<br><bdi>${detail}</bdi>` : nothing}</p>
    ${bar === 'open' ? renderOpenBar() : bar ? renderFigureBar(bar, tone) : nothing}
  </li>`;

/** Words and unit small, the number large. */
export const renderAmount = (amount: AmountParts | undefined, notDisclosed: string): TemplateResult =>
  amount
    ? html`<p class="amount"><bdi>${amount.before ? html`<small>${amount.before}</small> ` : nothing}${amount.number}${amount.after ? html` <small>${amount.after}</small>` : nothing}</bdi></p>`
    : html`<p class="amount none">${notDisclosed}</p>`;
