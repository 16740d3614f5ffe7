import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import type { PlayerEntry, PlayerSort } from '../../analysis/players.js';
import { samePart, type PartId, type PartKind } from '../../analysis/part-id.js';
import { playerProfile } from '../../analysis/players-profile.js';
import { foundForm, PlayerFinder, searchTerms } from '../../analysis/players-search.js';
import { playersTable } from '../../analysis/players-table.js';
import { playersBrowsingWords } from '../../i18n/en/players-browsing.js';
import type { PlayersBrowsingWords } from '../../i18n/players-words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { FrameWords } from '../../i18n/words.js';
import type { Breadth } from '../../layout/frame.js';
import { isLong } from '../../layout/players.js';
import type { PlayerListKind } from '../../model/player.js';
import type { PlayerListParts, PlayerRow } from '../../render/players.js';
import { renderMatches, renderNobody, renderProfile } from '../../render/players-browsing.js';
import { addStyles } from '../base/add-styles.js';
import { companiesIn, type Book, type Choice } from './book.js';
import { browsingStyles } from './browsing-styles.js';
import { LongList } from './long-list.js';
import { moveRow } from './move-row.js';

/** The list that is browsed. */
export interface BrowsingHost extends ReactiveControllerHost, HTMLElement, Speaker {
  list: PlayerListKind | undefined;
  sort: PlayerSort | undefined;
  readonly selected: PartId | undefined;
  select(kind: PartKind, id: string | undefined, stays?: boolean): void;
}

/** What a reader does with the list: search, order, open rows, move between them, scroll a long list. Loads with the first action. */
export class Browsing {
  /** As typed. */
  query = '';
  /** The row that Tab reaches. */
  tabStop = 0;
  readonly #host: BrowsingHost;
  readonly #long: LongList;
  readonly #open = new Set<PlayerEntry>();
  /** True once all rows are asked for. */
  #expanded = false;
  #book: Book | undefined;
  #finder: PlayerFinder | undefined;
  #terms: readonly string[] = [];
  #asked = '';
  #found: readonly PlayerEntry[] = [];
  #shown = 0;

  constructor(host: BrowsingHost) {
    this.#host = host;
    this.#long = new LongList(host);
    addStyles(host.shadowRoot, browsingStyles);
  }

  get #words(): PlayersBrowsingWords {
    return this.#host.say('playersBrowsing', playersBrowsingWords);
  }

  /** The companies that are asked for: the same array until others are. */
  find(book: Book, choice: Choice): readonly PlayerEntry[] {
    const finder = this.#read(book);
    const asked = [choice.filter, choice.sort, this.query].join(' ');
    if (asked === this.#asked) return this.#found;
    this.#asked = asked;
    this.#terms = searchTerms(this.query);
    const listed = companiesIn(book, choice, choice.sort === 'name' ? finder.byName() : undefined);
    this.#found = this.#terms.length ? finder.search(listed, this.#terms) : listed;
    this.tabStop = 0;
    return this.#found;
  }

  /** Another report begins anew; another language only sorts anew. */
  #read(book: Book): PlayerFinder {
    if (this.#finder && this.#book === book) return this.#finder;
    if (this.#book && this.#book.report !== book.report) {
      this.#open.clear();
      this.query = '';
      this.#expanded = false;
    }
    this.#book = book;
    this.#asked = '';
    return (this.#finder = new PlayerFinder(book.roster.entries, book.lang));
  }

  /** How many rows to draw, of which `few` would do: all that are asked for, and as far as the selected one. */
  shown(few: number, found: readonly PlayerEntry[]): number {
    return this.#expanded || (this.#host.selected && found.slice(few).some(this.#isSelected)) ? found.length : few;
  }

  readonly #isSelected = ({ player: { id } }: PlayerEntry): boolean => samePart({ kind: 'player', id }, this.#host.selected);

  /** "4 of 17" while a search is on. */
  hits(found: string, of: string): string {
    return this.#terms.length ? this.#words.hits(found, of) : '';
  }

  /** A name with its matches set off. */
  mark(text: string): unknown {
    return renderMatches(text, this.#terms);
  }

  /** Adds to a row what a search found and what the reader opened. */
  row(row: PlayerRow, { report, roster, lang, dots }: Book, entry: PlayerEntry, forms: boolean): PlayerRow {
    const shown = { lists: dots.length > 0, forms };
    const profile = this.#open.has(entry) ? renderProfile(playerProfile(entry, report, roster, shown, lang, this.#words)) : undefined;
    return { ...row, below: foundForm(entry, this.#terms, row.below), isSelected: this.#isSelected(entry), profile };
  }

  /** What stands in place of the plain rows: a long list's box, or a word that nobody was found. */
  render({ text, roster }: Book, { filter }: Choice, found: readonly PlayerEntry[], shown: number, draw: (entry: PlayerEntry, index: number) => PlayerRow, parts: PlayerListParts, breadth: Breadth): TemplateResult | undefined {
    this.#shown = shown;
    if (!found.length) {
      const total = roster.counts[filter];
      const { noneTitle, noneText } = this.#words;
      return renderNobody(noneTitle(this.query.trim()), noneText(total, text.number(total), filter), parts.words.clear, () => this.#search(''));
    }
    if (!isLong(found.length)) return undefined;
    this.#shown = found.length;
    return this.#long.render(found, breadth, draw, parts);
  }

  table({ roster, shares, text }: Book, frame: FrameWords): DataTable {
    return playersTable(roster, shares, text, { own: this.#words, frame });
  }

  /** Takes every event of the controls and the rows. `target` is where it happened inside the list. */
  act(event: Event, target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const row = Number(target.closest('[data-row]')?.getAttribute('data-row') ?? -1);
    if (target instanceof HTMLInputElement && target.type === 'search') this.#typed(event, target);
    else if (event.type === 'change') this.#choose(target);
    else if (event instanceof KeyboardEvent) this.#key(event, target, row);
    else if (event.type === 'focusin' && row >= 0) this.#stopAt(row);
    else if (event.type === 'click' && target.closest('button')) this.#press(target, row);
  }

  #typed(event: Event, input: HTMLInputElement): void {
    if (event.type === 'focusin') this.#finder?.prepare();
    else if (event.type === 'input') this.#search(input.value);
    else if (event instanceof KeyboardEvent && event.key === 'Escape' && this.query) {
      event.preventDefault();
      event.stopPropagation();
      this.#search('');
    }
  }

  #search(query: string): void {
    this.query = query;
    this.#host.requestUpdate();
    if (!query) this.#host.shadowRoot?.querySelector<HTMLInputElement>('.search input')?.focus();
  }

  #choose(target: Element): void {
    if (target instanceof HTMLSelectElement) this.#host.sort = target.value as PlayerSort;
    else if (target instanceof HTMLInputElement) this.#host.list = target.value === 'all' ? undefined : (target.value as PlayerListKind);
  }

  #press(target: Element, row: number): void {
    if (row >= 0) this.#toggle(row);
    else if (target.closest('.all')) {
      this.#expanded = true;
      void this.#focus(this.#shown);
    } else if (target.closest('.search')) this.#search('');
  }

  #key(event: KeyboardEvent, target: Element, row: number): void {
    const move = row < 0 ? undefined : moveRow(event, row, this.#shown, target instanceof HTMLButtonElement);
    if (move === undefined) return;
    if (event.key === 'Escape') {
      if (!this.#close(row)) return;
      event.stopPropagation();
    }
    event.preventDefault();
    void this.#focus(move);
  }

  #stopAt(row: number): void {
    if (row === this.tabStop) return;
    this.tabStop = row;
    this.#host.requestUpdate();
  }

  async #focus(row: number): Promise<void> {
    this.tabStop = row;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-row="${row}"] button`)?.focus();
  }

  #toggle(row: number): void {
    const entry = this.#found[row];
    if (!entry || this.#close(row)) return;
    this.#open.add(entry);
    this.#host.requestUpdate();
    this.#host.select('player', entry.player.id, true);
  }

  /** Closes a row; true where it was open. */
  #close(row: number): boolean {
    const entry = this.#found[row];
    if (!entry || !this.#open.delete(entry)) return false;
    this.#host.requestUpdate();
    if (!this.#open.size || this.#isSelected(entry)) this.#host.select('player', undefined);
    return true;
  }
}
