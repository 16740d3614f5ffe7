import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ListFilter, PlayerSort } from '../analysis/players.js';
import type { PlayersWords } from '../i18n/players-words.js';
import { chevronIcon, strokeIcon } from './icons.js';

/** A company's row with finished texts. */
export interface PlayerRow {
  /** Place among the rows, from 0. */
  readonly index: number;
  readonly name: string;
  /** A second line: another name; empty where there is none. */
  readonly below: string;
  readonly initials: string;
  readonly logo: string | undefined;
  /** For each column of dots, whether it has one. */
  readonly dots: readonly boolean[];
  /** Drawn where shares are disclosed: the bar under the name, and the value in place of the dots. */
  readonly share: { readonly bar: TemplateResult | undefined; readonly value: TemplateResult } | undefined;
  readonly isSelected?: boolean;
  /** What the open row shows; undefined where it is closed. */
  readonly profile: TemplateResult | undefined;
}

/** What all rows have in common. */
export interface PlayerListParts {
  readonly words: PlayersWords;
  /** Rows in all, those out of sight too. */
  readonly count: number;
  /** The columns of dots; none where shares are drawn. */
  readonly lists: readonly ('major' | 'key')[];
  /** The row that Tab reaches. */
  readonly tabStop: number;
  /** Widths of the columns between name and chevron. */
  readonly columns: string;
  /** The last row: what all others hold. */
  readonly others: TemplateResult | undefined;
  /** Sets off the matches of a search. */
  readonly mark: (text: string) => unknown;
  /** Takes clicks, keys and focus. */
  readonly act: (event: Event) => void;
}

/** Rows in one column or in two, and the button for the rest. */
export const renderPlayers = (columns: readonly (readonly PlayerRow[])[], parts: PlayerListParts, more: string): TemplateResult => html`
  ${renderList(
    parts,
    columns.length > 1 ? 'two' : '',
    columns.map((rows, i) => html`<div role="none">
      ${renderHead(parts)}${rows.map((row) => renderRow(row, parts))}
      ${parts.others && i === columns.length - 1
        ? html`<div class="item" role="listitem" aria-setsize=${parts.count + 1} aria-posinset=${parts.count + 1}>
            ${parts.others}
          </div>`
        : nothing}
    </div>`),
  )}${more ? html`<button class="button all" @click=${parts.act}>${more}</button>` : nothing}`;

/** The list around its rows. `height` is that of a box that scrolls. */
export const renderList = ({ words, columns, act }: PlayerListParts, name: string, body: unknown, height = '', scroll?: (event: Event) => void): TemplateResult => html`
  <div role="list" part="figure" class=${`players ${name}`} aria-label=${words.list} .style=${`--_columns:${columns};block-size:${height}`} @scroll=${scroll} @click=${act} @keydown=${act} @focusin=${act}>${body}</div>`;

/** The rows say in words what the columns mean. */
export const renderHead = ({ lists, words }: PlayerListParts): TemplateResult | typeof nothing =>
  lists.length ? html`<div class="head cells" aria-hidden="true"><span>${words.company}</span>${lists.map((list) => html`<span>${words.lists[list]}</span>`)}</div>` : nothing;

/** One company: a button, and below it what it opens. */
export function renderRow({ index, name, below, initials, logo, dots, share, isSelected, profile }: PlayerRow, { words, lists, count, others, tabStop, mark }: PlayerListParts): TemplateResult {
  return html`<div class="item" role="listitem" data-row=${index} aria-setsize=${count + (others ? 1 : 0)} aria-posinset=${index + 1} aria-current=${isSelected || nothing}>
    <button class="cells" part="player" aria-expanded=${profile !== undefined} tabindex=${index === tabStop ? 0 : -1}>
      <span class="avatar" aria-hidden="true">${initials}${logo ? html`<img alt="" src=${logo} @error=${setHidden} @load=${setHidden}>` : nothing}</span>
      <span class="name"><bdi>${mark(name)}</bdi>${below ? html` <small><bdi>${mark(below)}</bdi></small>` : nothing}${share?.bar}</span>
      ${share?.value ?? lists.map((list, i) => renderDot(dots[i] ? words.lists[list] : ''))}
      ${chevronIcon(profile ? 'up' : 'down')}
    </button>
    ${profile}
  </div>`;
}

/** A logo that does not load leaves the initials. */
function setHidden({ type, target }: Event): void {
  (target as HTMLElement).hidden = type === 'error';
}

const renderDot = (text: string): TemplateResult => html`<span class="dot"><span class="visually-hidden">${text && `, ${text.toLowerCase()}`}</span>${
  svg`<svg width="10" height="10" aria-hidden="true"><path class=${text ? 'yes' : 'no'} d=${text ? 'M5 5h0' : 'M2 5h6'}></path></svg>`}</span>`;

/** Filter, order and search. */
export interface PlayerControlParts {
  readonly words: PlayersWords;
  /** None where the report has one list only. */
  readonly filters: readonly (readonly [filter: ListFilter, count: string])[];
  readonly filter: ListFilter;
  readonly sorts: readonly PlayerSort[];
  readonly sort: PlayerSort;
  readonly query: string;
  /** "4 of 17" while a search is on. */
  readonly hits: string;
  /** Takes input, changes, clicks and keys. */
  readonly act: (event: Event) => void;
}

/** Native controls: radio buttons, a search field, a select. */
export const renderPlayerControls = ({ words, filters, filter, sorts, sort, query, hits, act }: PlayerControlParts): TemplateResult => html`
  <div class="controls" @input=${act} @change=${act} @click=${act} @keydown=${act} @focusin=${act}>
    ${filters.length
      ? html`<div class="filters" role="radiogroup" aria-label=${words.filter}>
          ${filters.map(([value, count]) => html`<label><input type="radio" name="list" value=${value} .checked=${value === filter}>${words.filters[value]} <span>${count}</span></label>`)}
        </div>`
      : nothing}
    <label class="search">
      ${strokeIcon('M11.5 7a4.5 4.5 0 1 0-9 0a4.5 4.5 0 1 0 9 0M10.5 10.5 14 14')}
      <input type="search" maxlength="200" aria-label=${words.find} placeholder=${words.find} .value=${query}>
      ${query ? html`<button aria-label=${words.clear}>${strokeIcon('m4 4 8 8M12 4l-8 8')}</button>` : nothing}
    </label>
    <label class="sort">
      <select aria-label=${words.sort}>
        ${sorts.map((value) => html`<option value=${value} .selected=${value === sort}>${words.sorts[value]}</option>`)}
      </select>
      ${chevronIcon('down')}
    </label>
  </div>
  <p class="hits" role="status">${hits}</p>`;
