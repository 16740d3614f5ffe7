import { html, type TemplateResult } from 'lit';

/** Grey bones of a widget's final size; never shaped like data. Widths are percent of the frame. */
export const renderLoading = (height: number): TemplateResult =>
  html`<div aria-hidden="true">${[[28, 62], [18, 26], [16, 40], [height, 100], [14, 60], [14, 34]].map(
    ([block, inline]) => html`<div class="bone" .style=${`block-size:${block}px;inline-size:${inline}%`}></div>`,
  )}</div>`;
