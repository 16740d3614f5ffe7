import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TroubleWords } from '../i18n/words.js';
import type { Issue } from '../model/issue.js';
import { errorIcon, retryIcon, warnIcon } from './trouble-icons.js';

/** What happened, that the page is fine, and what to do next. */
export const renderError = (words: TroubleWords, message: string, retry: () => void): TemplateResult => html`
  <div class="state" part="error" role="alert">
    <span class="error-icon">${errorIcon()}</span>
    <p>${message} ${words.reassurance}</p>
    <button class="button" @click=${retry}>${retryIcon()}${words.retry}</button>
  </div>`;

/** Nothing to show is no error and has no warning colour. */
export const renderEmpty = (title: string, text: string): TemplateResult => html`
  <div class="state">
    ${svg`<svg width="40" height="24" aria-hidden="true"><path class="open-mark" d="M.5 .5h10v23h-10zM14.5 .5h10v23h-10zM28.5 .5h10v23h-10z"></path></svg>`}
    ${title ? html`<p class="title">${title}</p>` : nothing}
    <p>${text}</p>
  </div>`;

const SHOWN_ISSUES = 3;

/** What of the data is left out, and why; the first three by name. */
export const renderIssues = (words: TroubleWords, issues: readonly Issue[]): TemplateResult => html`
  <div class="flag" part="error" role="status">
    ${warnIcon()}
    <p><b>${words.issuesTitle(issues.length)}</b> ${words.issuesRest}</p>
    <ul>
      ${issues.slice(0, SHOWN_ISSUES).map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
      ${issues.length > SHOWN_ISSUES ? html`<li>${words.moreIssues(issues.length - SHOWN_ISSUES)}</li>` : nothing}
    </ul>
  </div>`;
