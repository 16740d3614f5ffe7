import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlayerSort } from '../analysis/players-search.js';
import type { PlayersWords } from '../i18n/players-words.js';
import { chevronIcon } from './icons.js';

/** An icon that only the player list has. */
export const renderStroke = (path: string): TemplateResult =>
  svg`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d=${path}></path></svg>`;

/** Filter, order and search. */
export interface PlayerControlParts {
  readonly words: PlayersWords;
  /** None where the report has one list only. */
  readonly filters: readonly { readonly value: ListFilter; readonly count: string }[];
  readonly filter: ListFilter;
  readonly setFilter: (value: ListFilter) => void;
  readonly sorts: readonly PlayerSort[];
  readonly sort: PlayerSort;
  readonly setSort: (value: PlayerSort) => void;
  readonly query: string;
  readonly setQuery: (text: string) => void;
  /** "4 of 17" while a search is on. */
  readonly hits: string;
}

type ListFilter = 'all' | 'major' | 'key';

/** Native controls: radio buttons, a select, a search field. */
export const renderPlayerControls = (parts: PlayerControlParts): TemplateResult => html`
  <div class="bar controls">
    ${parts.filters.length
      ? html`<div class="filters" role="radiogroup" aria-label=${parts.words.filter}>
          ${parts.filters.map(
            ({ value, count }) => html`<label><input type="radio" name="list" .checked=${value === parts.filter} @change=${() => parts.setFilter(value)}>${parts.words.filters[value]} <span>${count}</span></label>`,
          )}
        </div>`
      : nothing}
    <label class="search">
      ${renderStroke('M11.5 7a4.5 4.5 0 1 0-9 0a4.5 4.5 0 1 0 9 0M10.5 10.5 14 14')}
      <input type="search" maxlength="200" aria-label=${parts.words.find} placeholder=${parts.words.find} .value=${parts.query} @input=${(event: Event) => parts.setQuery(valueOf(event))} @keydown=${(event: KeyboardEvent) => clearOnEscape(event, parts)}>
      ${parts.query ? html`<button aria-label=${parts.words.clear} @click=${() => parts.setQuery('')}>${renderStroke('m4 4 8 8M12 4l-8 8')}</button>` : nothing}
    </label>
    <label class="sort">
      <span class="visually-hidden">${parts.words.sort}</span>
      <select @change=${(event: Event) => parts.setSort(valueOf(event) as PlayerSort)}>
        ${parts.sorts.map((value) => html`<option value=${value} .selected=${value === parts.sort}>${parts.words.sorts[value]}</option>`)}
      </select>
      ${chevronIcon('down')}
    </label>
  </div>
  <p class="hits" role="status">${parts.hits}</p>`;

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

function clearOnEscape(event: KeyboardEvent, { query, setQuery }: PlayerControlParts): void {
  if (event.key !== 'Escape' || !query) return;
  event.preventDefault();
  event.stopPropagation();
  setQuery('');
}

/** What stands in place of rows where a search finds nobody. */
export const renderNobody = (title: string, text: string, clear: string, clearSearch: () => void): TemplateResult => html`
  <div class="state">
    <p class="title">${title}</p>
    <p>${text}</p>
    <button class="button" @click=${clearSearch}>${clear}</button>
  </div>`;
