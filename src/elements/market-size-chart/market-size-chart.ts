import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { MarketSizeText } from '../../analysis/market-size-text.js';
import { sizeSeries, type SizePoint, type SizeSeries } from '../../analysis/market-size.js';
import { amountWords } from '../../i18n/en/amount.js';
import { marketSizeWords } from '../../i18n/en/market-size.js';
import { columnBox, layoutMarketSize, type SizeInput, type SizeLayout } from '../../layout/market-size.js';
import { layoutTooltip, type PlacedTooltip } from '../../layout/tooltip.js';
import type { Report } from '../../model/report.js';
import { renderMarketSize } from '../../render/market-size.js';
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
  protected override readonly reserve = { narrow: 250, medium: 306, wide: 356 };
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
    return {
      heading: text.headline(),
      subheading: text.subtitle(this.view === 'table'),
      summary: text.summary(),
      figure: this.#renderFigure(this.#series, text),
      notes: text.notes(),
      table: () => text.table(),
    };
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: marketSizeWords.emptyTitle, text: marketSizeWords.emptyText };
  }

  #renderFigure(series: SizeSeries, text: MarketSizeText): TemplateResult {
    const layout = layoutMarketSize(sizeInput(series, text, this.words.notDisclosed, this.words.noValue), this.figureWidth, this.size.width, fontScale(this));
    const { active, focused, tabStop } = this.#marks;
    const tooltip = active === undefined ? undefined : this.#placeTooltip(series, text, layout, active);
    const points = series.points.map((point) => {
      const { when, value, how } = text.point(point);
      return { status: point.status, phase: point.phase, strong: isStrong(point), name: `${when}: ${value}. ${how}` };
    });
    const point = series.points[active ?? -1];
    return html`${this.#renderKey(text)}
      <div class="figure" part="figure" @pointerover=${this.#marks.over} @pointerleave=${this.#marks.out} @pointerdown=${this.#marks.down} @click=${this.#marks.click} @keydown=${this.#marks.key} @focusin=${this.#marks.focusIn} @focusout=${this.#marks.focusOut}>
        ${renderMarketSize(layout, { marks: points, name: text.headline(), active, focused, tabStop, leader: tooltip?.leader })}
        ${tooltip && point ? renderTooltip(tooltip, text.point(point), renderSwatch(point.status, point.phase)) : nothing}
      </div>`;
  }

  #placeTooltip(series: SizeSeries, text: MarketSizeText, layout: SizeLayout, active: number): PlacedTooltip | undefined {
    const point = series.points[active];
    const column = layout.columns[active];
    const mark = column && columnBox(column);
    if (!point || !mark) return undefined;
    const obstacles = layout.columns.map(columnBox).filter((box) => box !== undefined);
    const figure = { width: layout.width, height: layout.height, breadth: layout.breadth, foot: layout.height + 3 };
    return layoutTooltip(text.point(point), mark, figure, obstacles, fontScale(this));
  }

  #renderKey(text: MarketSizeText): TemplateResult | typeof nothing {
    const entries = text.keyEntries();
    if (entries.length < 2) return nothing;
    const words = this.breadth === 'narrow' ? marketSizeWords.shortKey : marketSizeWords.key;
    return html`<ul class="legend" part="legend">
      ${entries.map((entry) => html`<li>${entry === 'band' ? html`<svg width="14" height="14" aria-hidden="true"><path class="band" d="M3 1h8M7 1v12M3 13h8"></path></svg>` : renderSwatch(entry === 'derived' || entry === 'given' ? 'derived' : 'reported', entry === 'forecast' ? 'forecast' : 'base')}${words[entry]}</li>`)}
    </ul>`;
  }
}

/** Published values are set bold. */
const isStrong = (point: SizePoint): boolean => point.value !== undefined && point.status !== 'derived';

/** Numbers and finished texts for the layout. */
function sizeInput(series: SizeSeries, text: MarketSizeText, notDisclosed: string, noValue: string): SizeInput {
  const { growth, before } = series;
  const rate = text.growth();
  const years = text.growthYears();
  return {
    columns: series.points.map((point) => ({
      year: point.year,
      phase: point.phase,
      strong: isStrong(point),
      label: text.label(point, 2),
      shortLabel: text.label(point, 1),
      longLabel: text.label(point, 2, true),
      open: point.figure || !series.points.some(({ value }) => value !== undefined) ? notDisclosed : noValue,
      ...(point.value !== undefined && { value: point.value }),
      ...(point.low !== undefined && { low: point.low }),
      ...(point.high !== undefined && { high: point.high }),
    })),
    ...(before && { before: { years: shortYears(before.from, before.to), open: notDisclosed } }),
    ...(rate && {
      growth: {
        rate,
        caption: marketSizeWords.compound(years),
        shortCaption: marketSizeWords.compoundShort(years),
        ...(growth.from !== undefined && { from: growth.from }),
        ...(growth.to !== undefined && { to: growth.to }),
      },
    }),
    brackets: {
      historical: marketSizeWords.historical,
      base: marketSizeWords.baseYear,
      baseShort: marketSizeWords.baseYearShort,
      forecast: marketSizeWords.forecast(text.studyPeriod()),
      forecastShort: marketSizeWords.forecast(''),
    },
  };
}

/** "2021–23": the second year without its century where both share it. */
const shortYears = (from: number, to: number): string =>
  from === to ? `${from}` : `${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : to}`;
