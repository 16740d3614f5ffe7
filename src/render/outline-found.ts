import { html, type TemplateResult } from 'lit';
import { matchRuns } from '../analysis/match-runs.js';
import type { OutlineTreeWords } from '../i18n/outline-tree-words.js';

/** Matches by weight and underline, not by colour. */
export const renderMatches = (text: string, terms: readonly string[]): readonly (TemplateResult | string)[] =>
  matchRuns(text, terms).map((run) => (run.hit ? html`<mark>${run.text}</mark>` : run.text));

/** What stands in place of the tree where a search finds nothing. */
export const renderNothingFound = ({ noneTitle, clear }: OutlineTreeWords, query: string, clearSearch: () => void): TemplateResult => html`
  <div class="nobody">
    <p class="title">${noneTitle(query)}</p>
    <button class="button" @click=${clearSearch}>${clear}</button>
  </div>`;
