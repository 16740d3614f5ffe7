import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FrameWords } from '../i18n/words.js';
import { errorIcon, retryIcon } from './icons.js';

/** Grey bones of a widget's final size; never shaped like data. Widths are percent of the frame. */
export const renderLoading = (height: number): TemplateResult => html`
  <div class="loading" aria-hidden="true">${bone(28, 62)}${bone(18, 26)}${bone(16, 40)}${bone(height, 100)}${bone(14, 60)}${bone(14, 34)}</div>`;

const bone = (height: number, width: number): TemplateResult =>
  html`<div class="bone" .style=${`block-size:${height}px;inline-size:${width}%;margin-block-end:${height > 20 ? 14 : 8}px`}></div>`;

/** What happened, that the page is fine, and what to do next. */
export const renderError = (words: FrameWords, message: string, retry: () => void): TemplateResult => html`
  <div class="state" part="error" role="alert">
    <span class="error-icon">${errorIcon()}</span>
    <p>${message} ${words.errorReassurance}</p>
    <button class="button" @click=${retry}>${retryIcon()}${words.retry}</button>
  </div>`;

/** Nothing to show is no error and has no warning colour. */
export const renderEmpty = (title: string, text: string): TemplateResult => html`
  <div class="state">
    ${svg`<svg width="40" height="24" aria-hidden="true"><path class="open-mark" d="M.5 .5h10v23h-10zM14.5 .5h10v23h-10zM28.5 .5h10v23h-10z"></path></svg>`}
    ${title ? html`<p class="title">${title}</p>` : nothing}
    <p>${text}</p>
  </div>`;
