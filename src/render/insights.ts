import { html, nothing, type TemplateResult } from 'lit';
import type { Statement, Statements, TextPiece } from '../analysis/insights.js';
import type { QuotedFigure } from '../model/narrative.js';

/** What all statements have in common. */
export interface InsightsParts {
  /** Language of the report's texts; undefined where it does not say. */
  readonly textLang: string | undefined;
  /** Level of the statements' headings. */
  readonly level: number;
  readonly intro: readonly string[];
  /** What a figure measures and how it is known. */
  readonly say: (quote: QuotedFigure) => string;
}

/** The source's opening, the statement that opens the rest, and the rest side by side where there is room. */
export const renderInsights = ({ lead, others }: Statements, parts: InsightsParts): TemplateResult => html`
  <div class="insights" part="figure" lang=${parts.textLang ?? nothing}>
    ${parts.intro.map((paragraph) => html`<p class="intro" dir="auto">${paragraph}</p>`)}
    ${lead ? html`<div class="lead" part="insight">${renderTexts(lead, parts)}</div>` : nothing}
    <div class=${`others across-${columnsFor(others.length)}`}>${others.map((statement) => renderStatement(statement, parts))}</div>
  </div>`;

/** Four stand better two by two than as three and one. */
const columnsFor = (count: number): number => (count === 4 ? 2 : Math.min(3, count));

const renderStatement = (statement: Statement, parts: InsightsParts): TemplateResult => html`
  <div part="insight">
    ${statement.heading ? html`<div class="title" role="heading" aria-level=${parts.level} dir="auto">${statement.heading}</div>` : nothing}
    ${renderTexts(statement, parts)}
  </div>`;

const renderTexts = ({ paragraphs, unplaced }: Statement, { say }: InsightsParts): TemplateResult => html`
  ${paragraphs.map((pieces) => html`<p dir="auto">${pieces.map((piece) => renderPiece(piece, say))}</p>`)}
  ${unplaced.length ? html`<ul class="unplaced">${unplaced.map((quote) => html`<li>${say(quote)}</li>`)}</ul>` : nothing}`;

const renderPiece = ({ text, quote }: TextPiece, say: InsightsParts['say']): TemplateResult | string => (quote ? html`<strong title=${say(quote)}>${text}</strong>` : text);
