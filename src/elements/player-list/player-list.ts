import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { initialsOf } from '../../analysis/initials.js';
import type { PlayerEntry, PlayerSort } from '../../analysis/players.js';
import { playersWords } from '../../i18n/en/players.js';
import type { PlayersWords } from '../../i18n/players-words.js';
import type { Speaker } from '../../i18n/speaker.js';
import { columnCount, columnsOf, isLong, rowsShown } from '../../layout/players.js';
import type { PlayerListKind } from '../../model/player.js';
import type { Report } from '../../model/report.js';
import { renderPlayerControls, renderPlayers, type PlayerListParts, type PlayerRow } from '../../render/players.js';
import { addStyles } from '../base/add-styles.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { choiceOf, companiesIn, readBook, type Book, type Choice } from './book.js';
import type { Browsing } from './browsing.js';
import { ownImage } from './own-image.js';
import { playerListStyles } from './styles.js';

/**
 * The companies that a report names: in report order with the lists they are in, or with their shares where those are
 * disclosed. Filter, search, order; a row opens to what the report's profile covers.
 *
 * @csspart player - One company's row.
 */
export class PlayerList extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, playerListStyles];
  static override properties: PropertyDeclarations = { list: {}, sort: {} };

  /** Shows one of the report's two lists. Default both. */
  list: PlayerListKind | undefined;
  /** Order of the rows. Default by share where shares are known, else the report's order. */
  sort: PlayerSort | undefined;

  override get figureWord(): string {
    return this.#words.figure;
  }
  protected override readonly sections = ['players', 'profileItems'];
  protected override readonly reserve = { narrow: 520, medium: 500, wide: 510 };
  #book: Book | undefined;
  /** What a reader does with the list; its code loads with the first action. */
  #browsing: Browsing | undefined;
  #failed = false;
  /** Set where a report discloses shares, once its code is there. */
  #viewShares: ((book: Book, speaker: Speaker) => Book['shares']) | undefined;

  protected override present(report: Report): Presentation | undefined {
    const lang = this.language;
    if (this.#book?.report !== report || this.#book.lang !== lang) this.#open(readBook(report, this, this.#book));
    const book = this.#book;
    // Without their code, shares have no headline, no order and no note: all of it would move once it is there.
    if (!book || this.#awaitsShares) return undefined;
    const { roster, text, shares } = book;
    const choice = choiceOf(roster, this.list, this.sort);
    const found = this.#browsing?.find(book, choice) ?? companiesIn(book, choice);
    return {
      heading: shares?.text.headline() ?? text.headline(),
      subheading: shares?.text.subtitle() ?? text.subtitle(),
      summary: shares?.text.summary() ?? text.summary(),
      ...(this.view !== 'table' && roster.counts.all >= CONTROLS_FROM && { controls: this.#renderControls(book, choice, found.length) }),
      figure: this.#renderFigure(book, choice, found),
      notes: [...text.notes(this.#forms), ...(shares?.text.notes() ?? [])],
      ...(!roster.disclosed && { missing: text.missing() }),
      table: () => this.#browsing?.table(book, this.words),
    };
  }

  get #words(): PlayersWords {
    return this.say('players', playersWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  /** True while the code of something that is asked for from the start is still on its way. */
  protected override get pending(): boolean {
    const roster = this.#book?.roster;
    if (!roster || this.#failed) return false;
    return this.#awaitsShares || (!this.#browsing && (this.view === 'table' || this.sort === 'name' || isLong(roster.counts.all) || this.selected !== undefined));
  }

  get #awaitsShares(): boolean {
    return !this.#failed && this.#book?.roster.disclosed === true && !this.#book.shares;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#awaitsShares) void this.#loadShares();
    else if (this.pending) void this.explore();
  }

  /** Where code does not come, the list stays as it is and the next action tries again. */
  protected override async explore(): Promise<Browsing | undefined> {
    try {
      const { Browsing } = await import('./browsing.js');
      this.#browsing ??= new Browsing(this);
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
    return this.#browsing;
  }

  #open(book: Book | undefined): void {
    this.#book = book;
    if (book?.roster.disclosed) book.shares = this.#viewShares?.(book, this);
  }

  async #loadShares(): Promise<void> {
    try {
      const { shareStyles, viewShares } = await import('./shares.js');
      if (!this.#viewShares) addStyles(this.shadowRoot, shareStyles);
      this.#viewShares = viewShares;
      this.#open(this.#book);
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#browsing) this.#browsing.act(event, target);
    else void this.explore().then((browsing) => browsing?.act(event, target));
  };

  #renderControls({ roster, text }: Book, { filter, sort }: Choice, found: number): TemplateResult {
    const { counts, disclosed } = roster;
    return renderPlayerControls({
      words: this.#words,
      filters: counts.major && counts.key ? (['all', 'major', 'key'] as const).map((value) => [value, text.number(counts[value])]) : [],
      filter,
      sorts: disclosed ? ['report', 'name', 'share'] : ['report', 'name'],
      sort,
      query: this.#browsing?.query ?? '',
      hits: this.#browsing?.hits(text.number(found), text.number(counts[filter])) ?? '',
      act: this.#act,
    });
  }

  #renderFigure(book: Book, choice: Choice, found: readonly PlayerEntry[]): TemplateResult {
    const { roster, text, dots, shares } = book;
    const count = found.length;
    const browsing = this.#browsing;
    const long = isLong(count);
    const few = rowsShown(long ? 'medium' : this.breadth, count);
    const shown = browsing?.shown(few, found) ?? few;
    const parts: PlayerListParts = {
      words: this.#words,
      count,
      lists: dots,
      tabStop: browsing?.tabStop ?? 0,
      columns: shares?.column ?? (dots.length ? '46px 46px' : ''),
      others: shown === roster.counts.all ? shares?.drawOthers() : undefined,
      mark: (name) => browsing?.mark(name) ?? name,
      act: this.#act,
    };
    const draw = (entry: PlayerEntry, index: number) => this.#drawRow(book, entry, index);
    return (
      browsing?.render(book, choice, found, shown, draw, parts, this.breadth) ??
      renderPlayers(
        columnsOf(found.slice(0, shown).map(draw), columnCount(this.breadth), parts.others ? 1 : 0),
        parts,
        long || shown === count ? '' : this.#words.showAll(text.number(count)),
      )
    );
  }

  #drawRow(book: Book, entry: PlayerEntry, index: number): PlayerRow {
    const { player, lists, printed } = entry;
    const row: PlayerRow = {
      index,
      name: player.name,
      below: this.#forms ? printed.join('; ') : '',
      initials: initialsOf(player.name),
      logo: ownImage(player.logo),
      dots: book.dots.map((list) => lists.includes(list)),
      share: book.shares?.draw(entry),
      profile: undefined,
    };
    return this.#browsing?.row(row, book, entry, this.#forms) ?? row;
  }

  /** Whether other printed forms stand below the names. */
  get #forms(): boolean {
    return this.breadth !== 'narrow';
  }
}

/** Fewer companies than this need no filter, order or search. */
const CONTROLS_FROM = 6;
