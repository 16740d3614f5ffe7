import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { keyFigures, type KeyFigures as Key, type KeySize } from '../../analysis/key-figures.js';
import { KeyFiguresText } from '../../analysis/key-figures-text.js';
import { quotedFigures } from '../../analysis/quoted-figures.js';
import { QuotedFiguresText } from '../../analysis/quoted-figures-text.js';
import { reportFacts } from '../../analysis/report-facts.js';
import { amountWords } from '../../i18n/en/amount.js';
import { keyFiguresWords } from '../../i18n/en/key-figures.js';
import { quotedFiguresWords } from '../../i18n/en/quoted-figures.js';
import { layoutFigureBar } from '../../layout/figure-bar.js';
import { isKnown } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { renderKeyFigures, type KeyCard } from '../../render/key-figures.js';
import { renderQuotedFigures } from '../../render/quoted-figures.js';
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
    return this.figures === 'quoted' ? ['insights'] : ['marketSize', 'baseYear', 'studyPeriod', 'timeline', 'concentration', 'pages'];
  }
  protected override readonly reserve = { narrow: 390, medium: 210, wide: 160 };

  protected override present(report: Report): Presentation | undefined {
    return this.figures === 'quoted' ? this.#presentQuoted(report) : this.#presentMarket(report);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle, emptyText } = this.figures === 'quoted' ? quotedFiguresWords : keyFiguresWords;
    return { title: emptyTitle, text: emptyText };
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
    }));
    return [...(sizes ?? []), ...(key?.rate ? [{ amount: text.rate(), notDisclosed, label: keyFiguresWords.growth }] : [])];
  }

  #presentQuoted(report: Report): Presentation | undefined {
    const quotes = quotedFigures(report);
    if (!quotes) return undefined;
    const text = new QuotedFiguresText(quotes, { lang: this.language, amount: amountWords, frame: this.words, words: quotedFiguresWords });
    const rows = quotes.slice(0, MOST).map((quote) => ({
      amount: text.amount(quote),
      notDisclosed: this.words.notDisclosed,
      label: quote.label,
      bar: quote.isShare ? layoutFigureBar(quote.figure, 100) : undefined,
    }));
    return {
      heading: text.headline(),
      subheading: quotedFiguresWords.subtitle,
      summary: text.summary(),
      figure: renderQuotedFigures(rows, rows.some(({ amount }) => (amount?.text.length ?? 0) > SHORT)),
      notes: text.notes(MOST),
      table: () => text.table(),
    };
  }
}

function barOf({ figure }: KeySize, peak: number | undefined): KeyCard['bar'] {
  if (!isKnown(figure)) return 'open';
  return peak === undefined ? undefined : layoutFigureBar(figure, peak);
}

/** So many quoted figures are drawn; the table has all. */
const MOST = 40;

/** Characters of an amount that fit beside its words. */
const SHORT = 10;
