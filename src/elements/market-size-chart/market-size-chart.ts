import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { sizeMissing, sizeNotes, sizeSummary } from '../../analysis/market-size-notes.js';
import { MarketSizeText } from '../../analysis/market-size-text.js';
import { sizeSeries } from '../../analysis/market-size.js';
import { amountWords } from '../../i18n/en/amount.js';
import { marketSizeWords } from '../../i18n/en/market-size.js';
import type { MarketSizeWords } from '../../i18n/market-size-words.js';
import type { Breadth } from '../../layout/frame.js';
import { isStrong, sizeInput } from '../../layout/market-size-input.js';
import { layoutMarketSize, sizeHeight } from '../../layout/market-size.js';
import type { Report } from '../../model/report.js';
import { renderMarketSize, renderSizeKey } from '../../render/market-size.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import type { DrawnSize, Exploring } from './exploring.js';
import { marketSizeStyles } from './styles.js';

/**
 * Market size by year: base and forecast years, the stated growth rate, low and high where the report has them.
 * Reported values are solid, values calculated at the stated rate are hatched, undisclosed years are open.
 *
 * @csspart bar - One column.
 */
export class MarketSizeChart extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, figureStyles, marketSizeStyles];

  protected override readonly sections = ['marketSize', 'baseYear', 'studyPeriod', 'timeline'];
  protected override get reserve(): Readonly<Record<Breadth, number>> {
    const height = sizeHeight(this.breadth, this.figureWidth);
    return { narrow: height, medium: height, wide: height };
  }

  #report: Report | undefined;
  #exploring: Exploring | undefined;
  #drawn: DrawnSize | undefined;
  #isAlone = false;

  /** True while the table, or what lets time run from right to left, is on its way. */
  protected override get pending(): boolean {
    return (this.view === 'table' || (this.selected && !this.#isAlone) || this.#isMirrored) && !this.#exploring;
  }

  /** Where the code for it does not come, time runs from left to right on any page. */
  get #isMirrored(): boolean {
    return !this.#isAlone && this.matches(':dir(rtl)');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending) void this.explore();
  }

  protected override present(report: Report): Presentation | undefined {
    if (report !== this.#report) this.#exploring?.marks.reset();
    this.#report = report;
    const series = sizeSeries(report);
    if (!series || (this.#isMirrored && !this.#exploring)) return undefined;
    const text = new MarketSizeText(report, series, { lang: this.language, amount: this.say('amount', amountWords), frame: this.words, words: this.#words });
    // Only a host's own call to action is worth a box: the note already says what is not disclosed.
    const missing = this.querySelector(':scope > [slot=cta]') && sizeMissing(text);
    return {
      heading: text.headline(),
      subheading: text.subtitle(this.view === 'table'),
      summary: sizeSummary(text),
      figure: this.#renderFigure(text),
      notes: sizeNotes(text),
      ...(missing && { missing }),
      table: (whole) => this.#exploring?.table(text, !whole && this.view === 'table' && this.breadth === 'narrow'),
    };
  }

  get #words(): MarketSizeWords {
    return this.say('marketSize', marketSizeWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  #renderFigure(text: MarketSizeText): TemplateResult {
    const scale = fontScale(this.size);
    const plain = layoutMarketSize(sizeInput(text), this.figureWidth, this.size.width, scale);
    const layout = (this.#isMirrored && this.#exploring?.mirror(plain)) || plain;
    this.#drawn = { text, layout, fontScale: scale };
    const { active, tabStop = 0 } = this.#exploring?.marks ?? {};
    const explored = this.#exploring?.render(this.#drawn);
    const marks = text.series.points.map((point) => {
      const { when, value, how } = text.point(point);
      return { status: point.status, phase: point.phase, strong: isStrong(point), name: `${when}: ${value}. ${how}` };
    });
    return html`${renderSizeKey(text.keyEntries(), this.#words[this.breadth === 'narrow' ? 'shortKey' : 'key'])}
      <div class="figure" part="figure" @pointerover=${this.#act} @pointerleave=${this.#act} @pointerdown=${this.#act} @click=${this.#act} @keydown=${this.#act} @focusin=${this.#act} @focusout=${this.#act}>
        ${renderMarketSize(layout, { marks, name: text.subtitle(false), active, tabStop, selected: this.#exploring?.selected(this.#drawn), overlay: explored?.overlay })}
        ${explored?.tooltip}
      </div>`;
  }

  /** Events wait for the code that acts on them. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#exploring) this.#exploring.marks.handle(event, target);
    else void this.explore().then((exploring) => exploring?.marks.handle(event, target));
  };

  /** Where the code does not come, the figure stays and the next action tries again. */
  protected override async explore(): Promise<Exploring | undefined> {
    if (this.#exploring) return this.#exploring;
    try {
      const { Exploring } = await import('./exploring.js');
      this.#exploring ??= new Exploring(this, () => this.#drawn);
    } catch {
      this.#isAlone = true;
      if (this.view === 'table') this.view = 'figure';
    }
    this.requestUpdate();
    return this.#exploring;
  }
}
