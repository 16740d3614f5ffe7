import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { keyFigures, type KeyFigures as Key, type KeySize } from '../../analysis/key-figures.js';
import { KeyFiguresText } from '../../analysis/key-figures-text.js';
import { reportFacts } from '../../analysis/report-facts.js';
import { amountWords } from '../../i18n/en/amount.js';
import { keyFiguresWords } from '../../i18n/en/key-figures.js';
import { layoutFigureBar } from '../../layout/figure-bar.js';
import { isKnown } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { renderKeyFigures, type KeyCard } from '../../render/key-figures.js';
import { addStyles } from '../base/add-styles.js';
import { barStyles } from '../base/bar-styles.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { keyFiguresStyles } from './styles.js';

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

  override readonly figureWord = keyFiguresWords.figure;
  protected override get sections(): readonly string[] {
    return this.figures === 'quoted' ? ['insights'] : ['marketSize', 'baseYear', 'studyPeriod', 'timeline', 'pages', 'published', 'edition', 'scope', 'publisher'];
  }
  protected override readonly reserve = { narrow: 390, medium: 210, wide: 160 };

  #quoted: typeof import('./quoted.js') | undefined;
  #failed = false;

  /** True while the code of the quoted figures is on its way. */
  protected override get pending(): boolean {
    return this.figures === 'quoted' && !this.#quoted && !this.#failed;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending) void this.#loadQuoted();
  }

  protected override present(report: Report): Presentation | undefined {
    if (this.pending) return undefined;
    return this.figures === 'quoted' && this.#quoted ? this.#quoted.presentQuoted(report, this.language, this.words) : this.#presentMarket(report);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return (this.figures === 'quoted' && this.#quoted?.quotedEmpty) || { title: keyFiguresWords.emptyTitle, text: keyFiguresWords.emptyText };
  }

  #presentMarket(report: Report): Presentation | undefined {
    const key = keyFigures(report);
    const facts = reportFacts(report, this.language, keyFiguresWords);
    if (!key && !facts.length) return undefined;
    const text = new KeyFiguresText(report, key, facts, { lang: this.language, amount: amountWords, frame: this.words, words: keyFiguresWords });
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      figure: renderKeyFigures(this.#cards(key, text), facts),
      notes: text.notes(),
      table: () => text.table(),
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
    return [...(sizes ?? []), ...(key?.rate ? [{ amount: text.rate(), notDisclosed, label: keyFiguresWords.growth }] : [])];
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

