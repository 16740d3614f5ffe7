import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { playerProfile } from '../../analysis/players-profile.js';
import { playerRowText } from '../../analysis/players-row.js';
import { PlayerFinder, searchTerms, type PlayerSort } from '../../analysis/players-search.js';
import { PlayersText } from '../../analysis/players-text.js';
import { playerRoster, type PlayerEntry, type PlayerRoster } from '../../analysis/players.js';
import { amountWords } from '../../i18n/en/amount.js';
import { playersWords } from '../../i18n/en/players.js';
import { boxHeight, columnsOf, isLong, layoutShareBar, PAGE_ROWS, rowsShown } from '../../layout/players.js';
import type { PlayerListKind } from '../../model/player.js';
import type { Report } from '../../model/report.js';
import { renderNobody, renderPlayerControls } from '../../render/player-controls.js';
import { renderPlayers, type PlayerRow, type RowBlock } from '../../render/players.js';
import { VtSelectEvent } from '../base/events.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { allowedLogo } from './allowed-logo.js';
import { RowNavigation } from './row-navigation.js';
import { RowScroll } from './row-scroll.js';
import { playerListStyles } from './styles.js';

/** What is made once for a report and a language. */
interface Book {
  readonly report: Report;
  readonly lang: string;
  readonly roster: PlayerRoster;
  readonly text: PlayersText;
  readonly finder: PlayerFinder;
}

/**
 * The companies that a report names: in report order with the lists they are in, or with their shares where those are
 * disclosed. Filter, search, order; a row opens to what the report's profile covers.
 *
 * @csspart player - One company's row.
 */
export class PlayerList extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, playerListStyles];

  /** Shows one of the report's two lists. Default both. */
  @property() list: PlayerListKind | undefined;
  /** Order of the rows. Default by share where shares are known, else the report's order. */
  @property() sort: PlayerSort | undefined;

  protected override readonly sections = ['players', 'profileItems'];
  protected override readonly reserve = { narrow: 520, medium: 500, wide: 510 };
  readonly #rows = new RowNavigation(this, (row) => this.#close(row));
  readonly #scroll = new RowScroll(this);
  readonly #open = new Set<string>();
  #query = '';
  #expanded = false;
  #book: Book | undefined;
  #found: readonly PlayerEntry[] = [];

  protected override present(report: Report): Presentation | undefined {
    const book = this.#read(report);
    if (!book) return undefined;
    const { roster, text } = book;
    this.#find(book);
    const missing = text.missing();
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      ...(this.view !== 'table' && roster.counts.all >= CONTROLS_FROM && { controls: this.#renderControls(book) }),
      figure: this.#found.length ? this.#renderList(book) : this.#renderNobody(book),
      notes: text.notes(this.breadth !== 'narrow'),
      ...(missing && { missing }),
      table: () => text.table(),
    };
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: playersWords.emptyTitle, text: playersWords.emptyText };
  }

  #read(report: Report): Book | undefined {
    const lang = this.language;
    const before = this.#book;
    if (before?.report === report && before.lang === lang) return before;
    if (before?.report !== report) {
      this.#open.clear();
      this.#query = '';
      this.#expanded = false;
    }
    const roster = playerRoster(report);
    this.#book = roster && {
      report,
      lang,
      roster,
      text: new PlayersText(report, roster, { lang, amount: amountWords, frame: this.words, words: playersWords }),
      finder: new PlayerFinder(roster.entries, lang),
    };
    return this.#book;
  }

  /** The list, where the report has it. */
  #listIn({ counts }: PlayerRoster): 'all' | PlayerListKind {
    return (this.list === 'major' || this.list === 'key') && counts[this.list] ? this.list : 'all';
  }

  #sortIn({ shares }: PlayerRoster): PlayerSort {
    const known = this.sort === 'report' || this.sort === 'name' || (this.sort === 'share' && shares);
    return known && this.sort ? this.sort : shares ? 'share' : 'report';
  }

  #find({ finder, roster }: Book): void {
    const found = finder.find({ list: this.#listIn(roster), sort: this.#sortIn(roster), text: this.#query });
    if (found === this.#found) return;
    this.#found = found;
    this.#rows.tabStop = 0;
    this.#scroll.reset(found.length);
  }

  readonly #search = (query: string): void => {
    this.#query = query;
    this.requestUpdate();
    if (!query) this.renderRoot.querySelector<HTMLInputElement>('.search input')?.focus();
  };

  #renderControls({ roster, text }: Book): TemplateResult {
    const { counts, shares } = roster;
    const list = this.#listIn(roster);
    return renderPlayerControls({
      words: playersWords,
      filters: counts.major && counts.key ? (['all', 'major', 'key'] as const).map((value) => ({ value, count: text.count(counts[value]) })) : [],
      filter: list,
      setFilter: (value) => (this.list = value === 'all' ? undefined : value),
      sorts: shares ? ['report', 'name', 'share'] : ['report', 'name'],
      sort: this.#sortIn(roster),
      setSort: (sort) => (this.sort = sort),
      query: this.#query,
      setQuery: this.#search,
      hits: this.#query.trim() && playersWords.hits(text.count(this.#found.length), text.count(counts[list])),
    });
  }

  #renderNobody({ roster, text }: Book): TemplateResult {
    const list = this.#listIn(roster);
    const total = roster.counts[list];
    return renderNobody(playersWords.noneTitle(this.#query.trim()), playersWords.noneText(total, text.count(total), list), playersWords.clear, () => this.#search(''));
  }

  #renderList(book: Book): TemplateResult {
    const { roster, text } = book;
    const { shares, counts } = roster;
    const found = this.#found;
    const long = isLong(found.length);
    const shown = long || this.#expanded ? found.length : rowsShown(this.breadth, found.length);
    this.#rows.count = shown;
    const others = shares?.others !== undefined && shown === counts.all ? { label: playersWords.others, text: text.percent(shares.others) } : undefined;
    const columns = this.breadth === 'wide' && !long ? 2 : 1;
    const draw = this.#drawRow(book);
    const height = boxHeight(this.breadth);
    const window = long ? this.#scroll.window(height, this.#rows.tabStop) : undefined;
    const blocks: readonly RowBlock[] = window
      ? window.pages.map(({ index, gap }) => ({ index, gap, rows: pageOf(found, index).map((entry, i) => draw(entry, index * PAGE_ROWS + i)) }))
      : columnsOf(found.slice(0, shown).map(draw), columns, others ? 1 : 0).map((rows, index) => ({ index, gap: 0, rows }));
    return html`${renderPlayers({
      words: playersWords,
      columns,
      blocks,
      count: found.length,
      lists: listColumns(roster),
      valueWidth: text.shareWidth,
      ...(others && { others }),
      ...(window && { box: { height, after: window.after, scroll: (top) => this.#scroll.scrolled(top, height, this.#rows.tabStop) } }),
      toggle: (row) => this.#toggle(row),
      key: this.#rows.key,
      focusIn: this.#rows.focusIn,
    })}${shown < found.length ? html`<button class="button all" @click=${() => this.#showAll(shown)}>${playersWords.showAll(text.count(found.length))}</button>` : nothing}`;
  }

  #drawRow({ report, lang, roster, text }: Book): (entry: PlayerEntry, index: number) => PlayerRow {
    const { shares } = roster;
    const lists = listColumns(roster);
    const forms = this.breadth !== 'narrow';
    const options = { terms: searchTerms(this.#query), forms, lists, shares: shares !== undefined, words: playersWords, text };
    return (entry, index) => ({
      index,
      text: playerRowText(entry, options),
      logo: allowedLogo(entry.player.logo),
      bar: shares && layoutShareBar(entry.share, shares.peak),
      tabbable: index === this.#rows.tabStop,
      profile: this.#open.has(entry.player.id) ? playerProfile(entry, report, roster, { lists: lists.length > 0, forms }, lang, playersWords) : undefined,
    });
  }

  async #showAll(first: number): Promise<void> {
    this.#expanded = true;
    await this.#rows.focus(first);
  }

  #toggle(row: number): void {
    const id = this.#found[row]?.player.id;
    if (id === undefined || this.#close(row)) return;
    this.#open.add(id);
    this.requestUpdate();
    this.dispatchEvent(new VtSelectEvent('player', id));
  }

  /** True where the row was open. */
  #close(row: number): boolean {
    const closed = this.#open.delete(this.#found[row]?.player.id ?? '');
    if (closed) {
      this.requestUpdate();
      if (!this.#open.size) this.dispatchEvent(new VtSelectEvent('player', undefined));
    }
    return closed;
  }
}

/** Fewer companies than this need no filter, order or search. */
const CONTROLS_FROM = 6;

/** The columns of dots: only where the report has both lists, and no shares. */
const listColumns = ({ counts, shares }: PlayerRoster): readonly PlayerListKind[] => (!shares && counts.major && counts.key ? ['major', 'key'] : []);

const pageOf = (found: readonly PlayerEntry[], page: number): readonly PlayerEntry[] => found.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
