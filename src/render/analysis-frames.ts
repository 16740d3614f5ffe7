import { html, nothing, type TemplateResult } from 'lit';
import { renderText, type DynamicsParts, type FoldedText } from './dynamics.js';

/** One field of a matrix. */
export interface MatrixField extends FoldedText {
  readonly name: string;
}

/** One frame. */
export interface Matrix {
  /** Empty where the widget's headline says it. */
  readonly name: string;
  readonly shape: 'row' | 'square' | 'centred';
  readonly fields: readonly MatrixField[];
}

/** A frame's fields, with its name where the widget's headline is another. */
export const renderMatrix = ({ name, shape, fields }: Matrix, parts: DynamicsParts): TemplateResult => html`
  <div class="frame-matrix">
    ${name ? html`<div class="title" role="heading" aria-level=${parts.level}><bdi>${name}</bdi></div>` : nothing}
    <dl class=${`matrix ${shape}`}>${fields.map((field) => html`<div part="field"><dt><bdi lang=${parts.textLang ?? nothing}>${field.name}</bdi></dt><dd>${renderText(field, parts)}</dd></div>`)}</dl>
  </div>`;
