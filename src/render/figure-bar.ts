import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureBar } from '../layout/figure-bar.js';

/** A bar of one number; its words stand beside it. `tone` says when, `whole` draws the frame of a hundred percent. */
export const renderFigureBar = (bar: FigureBar, tone: 'base' | 'forecast' = 'base', whole = false): TemplateResult => html`
  <div class=${`bar ${tone}${whole ? ' whole' : ''}`} part="bar" aria-hidden="true">
    ${bar.solid > 0 ? html`<i class=${bar.calculated ? 'soft' : 'solid'} .style=${`inline-size:${bar.solid}%`}></i>` : nothing}
    ${bar.soft > bar.solid ? html`<i class=${bar.end === 'open' ? 'open' : 'soft'} .style=${`inline-size:${bar.soft - bar.solid}%`}></i>` : nothing}
    ${bar.end === 'more' ? svg`<svg width="8" height="12"><path d="M1 0l6 6-6 6"></path></svg>` : nothing}
  </div>`;

/** The slot of a number that is not disclosed: no height, no value. */
export const renderOpenBar = (): TemplateResult => html`<div class="bar slot" part="bar" aria-hidden="true"></div>`;
