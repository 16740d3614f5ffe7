import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { sizeMissing, sizeNotes, sizeSummary } from '../../analysis/market-size-notes.js';
import { sizeTable } from '../../analysis/market-size-table.js';
import { MarketSizeText } from '../../analysis/market-size-text.js';
import { sizeSeries, type SizeSeries } from '../../analysis/market-size.js';
import { amountWords } from '../../i18n/en/amount.js';
import { marketSizeWords } from '../../i18n/en/market-size.js';
import type { Breadth } from '../../layout/frame.js';
import { isStrong, sizeInput } from '../../layout/market-size-input.js';
import { layoutMarketSize, sizeHeight } from '../../layout/market-size.js';
import { layoutTooltip } from '../../layout/tooltip.js';
import type { Report } from '../../model/report.js';
import { renderMarketSize, renderSizeKey } from '../../render/market-size.js';
import { renderSwatch } from '../../render/swatch.js';
import { renderTooltip } from '../../render/tooltip.js';
import { fontScale } from '../base/font-scale.js';
import { VtSelectEvent } from '../base/events.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { marketSizeStyles } from './styles.js';

/**
 * Market size by year: base and forecast years, the stated growth rate, low and high where the report has them.
 * Reported values are solid, values calculated at the stated rate are hatched, undisclosed years are open.
 *
 * @csspart bar - One column.
 */
export class MarketSizeChart extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, marketSizeStyles];

  protected override readonly sections = ['marketSize', 'baseYear', 'studyPeriod', 'timeline'];
  protected override get reserve(): Readonly<Record<Breadth, number>> {
    const width = this.figureWidth;
    return { narrow: sizeHeight('narrow', width), medium: sizeHeight('medium', width), wide: sizeHeight('wide', width) };
  }

  readonly #marks = new MarkNavigation(this, {
    count: () => this.#series?.points.length ?? 0,
    activate: (index) => this.dispatchEvent(new VtSelectEvent('year', `${this.#series?.points[index]?.year ?? ''}`)),
  });
  #report: Report | undefined;
  #series: SizeSeries | undefined;

  protected override present(report: Report): Presentation | undefined {
    if (report !== this.#report) this.#marks.reset();
    this.#report = report;
    this.#series = sizeSeries(report);
    if (!this.#series) return undefined;
    const text = new MarketSizeText(report, this.#series, {
      lang: this.language,
      amount: amountWords,
      frame: this.words,
      words: marketSizeWords,
    });
    // Only a host's own call to action is worth a box: the note already says what is not disclosed.
    const missing = this.querySelector(':scope > [slot=cta]') && sizeMissing(text);
    return {
      heading: text.headline(),
      subheading: text.subtitle(this.view === 'table'),
      summary: sizeSummary(text),
      figure: this.#renderFigure(this.#series, text),
      notes: sizeNotes(text),
      ...(missing && { missing }),
      table: () => sizeTable(text, this.view === 'table' && this.breadth === 'narrow'),
    };
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: marketSizeWords.emptyTitle, text: marketSizeWords.emptyText };
  }

  #renderFigure({ points }: SizeSeries, text: MarketSizeText): TemplateResult {
    const { active = -1, focused, tabStop } = this.#marks;
    const scale = fontScale(this);
    const layout = layoutMarketSize(sizeInput(text), this.figureWidth, this.size.width, scale, this.matches(':dir(rtl)'));
    const [point, mark] = [points[active], layout.columns[active]?.box];
    const said = point && text.point(point);
    const place = said && mark && layoutTooltip(said, mark, { ...layout, foot: layout.height + 3 }, layout.columns.map(({ box }) => box), scale);
    const marks = points.map((one) => {
      const { when, value, how } = text.point(one);
      return { status: one.status, phase: one.phase, strong: isStrong(one), name: `${when}: ${value}. ${how}` };
    });
    return html`${renderSizeKey(text.keyEntries(), marketSizeWords[this.breadth === 'narrow' ? 'shortKey' : 'key'])}
      <div class="figure" part="figure" @pointerover=${this.#marks.over} @pointerleave=${this.#marks.out} @pointerdown=${this.#marks.down} @click=${this.#marks.click} @keydown=${this.#marks.key} @focusin=${this.#marks.focusIn} @focusout=${this.#marks.focusOut}>
        ${renderMarketSize(layout, { marks, name: text.headline(), active: this.#marks.active, focused, tabStop, leader: place?.leader })}
        ${place ? renderTooltip(place, said, renderSwatch(point.status, point.phase)) : nothing}
      </div>`;
  }
}
