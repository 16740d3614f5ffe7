import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { matchRuns } from '../analysis/match-runs.js';
import type { PlayerProfile } from '../analysis/players-profile.js';
import { renderHead, renderList, renderRow, type PlayerListParts, type PlayerRow } from './players.js';

/** Some rows of a long list, and the empty space above them, in CSS pixels. */
export interface RowPage {
  readonly index: number;
  readonly gap: number;
  readonly rows: readonly PlayerRow[];
}

/** A long list in a box that scrolls. Pages keep their elements, so that a row never becomes another one under the reader's focus. */
export const renderLongList = (pages: readonly RowPage[], after: number, height: number, scroll: (event: Event) => void, parts: PlayerListParts): TemplateResult =>
  renderList(
    parts,
    'box',
    html`${renderHead(parts)}${repeat(
      pages,
      ({ index }) => index,
      ({ index, gap, rows }) => html`${renderGap(gap)}<div role="none" data-page=${index}>${rows.map((row) => renderRow(row, parts))}</div>`,
    )}${renderGap(after)}`,
    `${height}px`,
    scroll,
  );

const renderGap = (height: number): TemplateResult => html`<div role="none" .style=${`block-size:${height}px`}></div>`;

/** Matches by weight and underline, not by colour. */
export const renderMatches = (text: string, terms: readonly string[]): readonly (TemplateResult | string)[] =>
  matchRuns(text, terms).map((run) => (run.hit ? html`<mark>${run.text}</mark>` : run.text));

/** What an open row says. */
export const renderProfile = ({ lines, covers, items, facts, link }: PlayerProfile): TemplateResult => html`
  <div class="profile">
    ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}
    ${items.length ? html`<p><bdi>${covers}</bdi></p><ul>${items.map((item) => html`<li>${check()}<span><bdi>${item}</bdi></span></li>`)}</ul>` : nothing}
    ${facts.length || link ? html`<p class="facts">${facts.map((fact) => html`<bdi>${fact}</bdi>`)}${link ? html`<a href=${link.href} rel="noopener">${link.text}</a>` : nothing}</p>` : nothing}
  </div>`;

const check = (): TemplateResult => svg`<svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="m3 8.5 3.2 3.2L13 5"></path></svg>`;

/** What stands in place of rows where a search finds nobody. */
export const renderNobody = (title: string, text: string, clear: string, clearSearch: () => void): TemplateResult => html`
  <div class="nobody">
    <p class="title">${title}</p>
    <p>${text}</p>
    <button class="button" @click=${clearSearch}>${clear}</button>
  </div>`;
