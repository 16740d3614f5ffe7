import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import { keyFigures, type KeyFigures as Key, type KeySize } from '../../analysis/key-figures.js';
import { KeyFiguresText } from '../../analysis/key-figures-text.js';
import { reportFacts } from '../../analysis/report-facts.js';
import { amountWords } from '../../i18n/en/amount.js';
import { keyFiguresWords } from '../../i18n/en/key-figures.js';
import type { KeyFiguresWords } from '../../i18n/key-figures-words.js';
import { layoutFigureBar } from '../../layout/figure-bar.js';
import { isKnown } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { renderKeyFigures, type KeyCard } from '../../render/key-figures.js';
import { addStyles } from '../base/add-styles.js';
import { barStyles } from '../base/bar-styles.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { keyFiguresStyles } from './styles.js';
import type { KeyTables } from './tables.js';

/**
 * The report's key figures: size at both ends, growth, and what the report says of itself; or the figures quoted in its
 * text. Bars stand on one scale, and keep how a number is known: "over", "about", a range, calculated, not disclosed.
 *
 * @csspart card - One figure.
 * @csspart bar - The bar of a figure.
 * @csspart fact - One line of the report's facts.
 */
export class KeyFigures extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, barStyles, keyFiguresStyles];
  static override properties: PropertyDeclarations = { figures: {} };

  /** `quoted` shows the figures quoted in the text. Default `market`. */
  figures: 'market' | 'quoted' | undefined;

  override get figureWord(): string {
    return this.#words.figure;
  }
  protected override get sections(): readonly string[] {
    return this.figures === 'quoted' ? ['insights'] : ['marketSize', 'baseYear', 'studyPeriod', 'timeline', 'pages', 'published', 'edition', 'scope', 'publisher'];
  }
  /** Shown, though not its faults. @internal */
  readonly alsoShown: readonly string[] = ['concentration'];
  protected override readonly reserve = { narrow: 390, medium: 210, wide: 160 };

  #tables: typeof import('./tables.js') | undefined;
  #quoted: typeof import('./quoted.js') | undefined;
  #failed = false;

  /** True while the code of the quoted figures or of a table is on its way. */
  protected override get pending(): boolean {
    return this.#awaitsQuoted || (this.view === 'table' && !this.#tables);
  }

  get #awaitsQuoted(): boolean {
    return this.figures === 'quoted' && !this.#quoted && !this.#failed;
  }

  protected override firstUpdated(): void {
    const load = () => void this.#loadTables();
    this.addEventListener('pointerenter', load);
    this.addEventListener('focusin', load);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#awaitsQuoted) void this.#loadQuoted();
    if (this.view === 'table' && !this.#tables) void this.#loadTables();
  }

  protected override present(report: Report): Presentation | undefined {
    if (this.#awaitsQuoted) return undefined;
    const quoted = this.figures === 'quoted' && this.#quoted;
    return quoted ? quoted.presentQuoted(report, this, (quotes) => this.#table((tables) => tables.quoted(quotes))) : this.#presentMarket(report);
  }

  get #words(): KeyFiguresWords {
    return this.say('keyFigures', keyFiguresWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = (this.figures === 'quoted' && this.#quoted?.quotedWords(this)) || this.#words;
    return { title, text };
  }

  #presentMarket(report: Report): Presentation | undefined {
    const key = keyFigures(report);
    const facts = reportFacts(report, this.language, this.#words);
    if (!key && !facts.length) return undefined;
    const text = new KeyFiguresText(report, key, facts, { lang: this.language, amount: this.say('amount', amountWords), frame: this.words, words: this.#words });
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      figure: renderKeyFigures(this.#cards(key, text), facts),
      notes: text.notes(),
      table: () => this.#table((tables) => tables.key(report, key, facts)),
    };
  }

  #cards(key: Key | undefined, text: KeyFiguresText): readonly KeyCard[] {
    const { notDisclosed } = this.words;
    const sizes = key?.sizes.map((size): KeyCard => ({
      amount: text.amount(size.figure),
      notDisclosed,
      label: text.label(size),
      detail: text.scenarios(size),
      bar: barOf(size, key.peak),
      tone: size.phase === 'forecast' ? 'forecast' : 'base',
      isSelected: this.selected?.kind === 'year' && this.selected.id === `${size.year}`,
    }));
    return [...(sizes ?? []), ...(key?.rate ? [{ amount: text.rate(), notDisclosed, label: this.#words.growth, basis: text.rateBasis() }] : [])];
  }

  #table(make: (tables: KeyTables) => DataTable): DataTable | undefined {
    return this.#tables && make(new this.#tables.KeyTables(this));
  }

  /** Where the code does not come, the figures stay and the next action tries again. */
  async #loadTables(): Promise<void> {
    if (this.#tables) return;
    try {
      this.#tables = await import('./tables.js');
    } catch {
      if (this.view === 'table') this.view = 'figure';
    }
    this.requestUpdate();
  }

  /** Where the code does not come, the market's figures stand in. */
  async #loadQuoted(): Promise<void> {
    try {
      const quoted = await import('./quoted.js');
      if (!this.#quoted) addStyles(this.shadowRoot, quoted.quotedStyles);
      this.#quoted = quoted;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }
}

function barOf({ figure }: KeySize, peak: number | undefined): KeyCard['bar'] {
  if (!isKnown(figure)) return 'open';
  return peak === undefined ? undefined : layoutFigureBar(figure, peak);
}

