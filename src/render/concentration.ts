import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ScaleTerm } from '../analysis/concentration.js';

/** The publisher's word, the step that it fills, and the publisher's legend. */
export interface StatedParts {
  readonly wording: string;
  /** What the word is, where other figures stand above it. */
  readonly about: string;
  /** 0 to 2; undefined draws no scale. */
  readonly step: number | undefined;
  readonly legend: readonly ScaleTerm[];
  /** True where the legend names the two ends. */
  readonly hasEnds: boolean;
  /** The mark of the legend's term that is the report's own word. */
  readonly stated: string;
}

/** The level fills its whole step: a needle would invent a position. */
export const renderStated = ({ wording, about, step, legend, hasEnds, stated }: StatedParts): TemplateResult => html`
  <div class="level">
    ${about ? html`<p class="about">${about}</p>` : nothing}
    <p class=${`wording step-${step ?? 'none'}`} part="level">${wording}</p>
    ${step === undefined ? nothing : html`<div class="steps" aria-hidden="true">${[0, 1, 2].map((i) => html`<i class=${i === step ? 'on' : ''}></i>`)}</div>`}
    ${legend.length
      ? html`<dl class=${hasEnds ? 'terms ends' : 'terms'}>${legend.map(({ term, text, rank, isStated }) => html`
          <div>${hasEnds ? (rank ? consolidated() : fragmented()) : nothing}
            <dt>${term}${isStated && step === undefined ? html` <small>${stated}</small>` : nothing}</dt>${text ? html`<dd>${text}</dd>` : nothing}
          </div>`)}</dl>`
      : nothing}
  </div>`;

/** Many companies of one size: a scheme, no data. */
const fragmented = (): TemplateResult => svg`<svg class="scheme" width="134" height="10" aria-hidden="true"><path d="M0 5h134" stroke-dasharray="5.6 1.4"></path></svg>`;

/** Few companies, the first the largest: a scheme, no data. */
const consolidated = (): TemplateResult => svg`<svg class="scheme" width="134" height="10" aria-hidden="true"><path d="M0 5h134" stroke-dasharray="48 2 30 2 21 2 15 2 12"></path></svg>`;
