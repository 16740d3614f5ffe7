import { html, type TemplateResult } from 'lit';

/** Grey bones of a widget's final size; never shaped like data. Widths are percent of the frame. */
export const renderLoading = (height: number): TemplateResult => html`
  <div class="loading" aria-hidden="true">${bone(28, 62)}${bone(18, 26)}${bone(16, 40)}${bone(height, 100)}${bone(14, 60)}${bone(14, 34)}</div>`;

const bone = (height: number, width: number): TemplateResult =>
  html`<div class="bone" .style=${`block-size:${height}px;inline-size:${width}%;margin-block-end:${height > 20 ? 14 : 8}px`}></div>`;
