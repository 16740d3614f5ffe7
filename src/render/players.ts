import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TextRun } from '../analysis/match-runs.js';
import type { PlayerProfile } from '../analysis/players-profile.js';
import type { PlayerRowText } from '../analysis/players-row.js';
import type { PlayersWords } from '../i18n/players-words.js';
import type { PlacedBar } from '../layout/players.js';
import { chevronIcon } from './icons.js';
import { renderStroke } from './player-controls.js';

/** A company's row: its texts, its bar, and whether it is open. */
export interface PlayerRow {
  /** Place among the rows, from 0. */
  readonly index: number;
  readonly text: PlayerRowText;
  readonly logo: string | undefined;
  readonly bar: PlacedBar | undefined;
  readonly tabbable: boolean;
  /** Present where the row is open. */
  readonly profile: PlayerProfile | undefined;
}

/** Rows that stand together: a column, or a page of a long list with the empty space above it. */
export interface RowBlock {
  readonly index: number;
  readonly gap: number;
  readonly rows: readonly PlayerRow[];
}

/** The whole list. */
export interface PlayerListParts {
  readonly words: PlayersWords;
  readonly columns: number;
  readonly blocks: readonly RowBlock[];
  /** Rows in all, those out of sight too. */
  readonly count: number;
  /** The columns of dots; none where shares are drawn. */
  readonly lists: readonly ('major' | 'key')[];
  /** What all others hold; the last row. */
  readonly others?: { readonly label: string; readonly text: string };
  /** Room for the longest share, in characters. */
  readonly valueWidth: number;
  /** Height of the box that a long list scrolls in, and the empty space under its last page. */
  readonly box?: { readonly height: number; readonly after: number; readonly scroll: (top: number) => void };
  readonly toggle: (index: number) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focusIn: (event: FocusEvent) => void;
}

/** Rows in columns or in a box that scrolls. */
export function renderPlayers(parts: PlayerListParts): TemplateResult {
  const { words, box, blocks, columns, lists, others } = parts;
  const sizes = box ? `block-size:${box.height}px` : '';
  const last = blocks.at(-1);
  return html`
    <div role="list" part="figure" aria-label=${words.tableCaption} class=${`players ${box ? 'box' : columns > 1 ? 'two' : ''}`} .style=${`--_vt-lists:${lists.length};--_vt-value:${parts.valueWidth}ch;${sizes}`} @scroll=${box ? (event: Event) => box.scroll((event.currentTarget as Element).scrollTop) : nothing} @keydown=${parts.key} @focusin=${parts.focusIn}>
      ${box ? renderHead(parts) : nothing}
      ${repeat(blocks, ({ index }) => index, (block) => html`${block.gap ? renderGap(block.gap) : nothing}
        <div role="none" data-page=${block.index}>
          ${box ? nothing : renderHead(parts)}
          ${block.rows.map((row) => renderRow(row, parts))}
          ${others && block === last ? renderOthers(others, parts.count) : nothing}
        </div>`)}
      ${box?.after ? renderGap(box.after) : nothing}
    </div>`;
}

const renderGap = (height: number): TemplateResult => html`<div role="none" .style=${`block-size:${height}px`}></div>`;

/** The rows say in words what the columns mean. */
const renderHead = ({ lists, words }: PlayerListParts): TemplateResult | typeof nothing =>
  lists.length ? html`<div class="head cells" aria-hidden="true"><span>${words.company}</span>${lists.map((list) => html`<span>${words.lists[list]}</span>`)}</div>` : nothing;

function renderRow({ index, text, logo, bar, tabbable, profile }: PlayerRow, { count, others, toggle }: PlayerListParts): TemplateResult {
  const { name, below, initials, marks, share } = text;
  return html`<div class="item" role="listitem" data-row=${index} aria-setsize=${count + (others ? 1 : 0)} aria-posinset=${index + 1}>
    <button class=${share ? 'cells shares' : 'cells'} part="player" aria-expanded=${profile !== undefined} tabindex=${tabbable ? 0 : -1} @click=${() => toggle(index)}>
      ${renderAvatar(initials, logo)}
      <span class="name"><bdi>${renderRuns(name)}</bdi>${below.length ? html` <small><bdi>${renderRuns(below)}</bdi></small>` : nothing}${bar ? renderBar(bar, share?.calculated ?? false) : nothing}</span>
      ${share ? html`<span class=${bar ? 'value' : 'value none'}>${share.text}</span>` : marks.map(renderMark)}
      ${chevronIcon(profile ? 'up' : 'down')}
    </button>
    ${profile ? renderProfile(profile) : nothing}
  </div>`;
}

const renderOthers = ({ label, text }: NonNullable<PlayerListParts['others']>, count: number): TemplateResult => html`
  <div class="item" role="listitem" aria-setsize=${count + 1} aria-posinset=${count + 1}>
    <div class="cells shares others"><span class="avatar" aria-hidden="true">+</span><span>${label}</span><span class="value">${text}</span></div>
  </div>`;

/** A logo that does not load leaves the initials. */
const renderAvatar = (initials: string, logo: string | undefined): TemplateResult => html`<span class="avatar" aria-hidden="true">${initials}${logo ? html`<img alt="" src=${logo} loading="lazy" @error=${setHidden} @load=${setHidden}>` : nothing}</span>`;

function setHidden({ type, target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = type === 'error';
}

/** Matches by weight and underline, not by colour. */
const renderRuns = (runs: readonly TextRun[]): readonly (TemplateResult | string)[] =>
  runs.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));

const renderMark = (text: string): TemplateResult => html`<span class="dot">${text ? html`<span class="visually-hidden">, ${text}</span>` : nothing}${
  svg`<svg width="10" height="10" aria-hidden="true">${text ? svg`<circle cx="5" cy="5" r="4" fill="currentColor"></circle>` : svg`<path class="no" d="M2 5h6"></path>`}</svg>`}</span>`;

const renderBar = ({ solid, soft, end }: PlacedBar, calculated: boolean): TemplateResult => html`<span class=${`bar ${end}${calculated ? ' calculated' : ''}`}><i .style=${`inline-size:${solid}%`}></i>${
  soft > solid ? html`<i class="soft" .style=${`inline-size:${soft - solid}%`}></i>` : nothing}</span>`;

const renderProfile = ({ lines, covers, items, facts, link }: PlayerProfile): TemplateResult => html`
  <div class="profile">
    ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}
    ${covers ? html`<p>${covers}</p><ul>${items.map((item) => html`<li>${renderStroke('m3 8.5 3.2 3.2L13 5')}<bdi>${item}</bdi></li>`)}</ul>` : nothing}
    ${facts.length || link
      ? html`<p class="facts">${facts.map((fact) => html`<span><bdi>${fact}</bdi></span>`)}${link ? html`<a href=${link.href} rel="noopener">${link.text}</a>` : nothing}</p>`
      : nothing}
  </div>`;
