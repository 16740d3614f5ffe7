import { html, nothing, type TemplateResult } from 'lit';
import { concentrationMeasures, HHI_THRESHOLDS, type ConcentrationMeasures } from '../../analysis/concentration-measures.js';
import { MeasuresText } from '../../analysis/concentration-measures-text.js';
import type { StatedText } from '../../analysis/concentration-text.js';
import { amountWords } from '../../i18n/en/amount.js';
import { concentrationMeasureWords } from '../../i18n/en/concentration-measures.js';
import { formatNumber } from '../../i18n/format.js';
import type { FrameWords } from '../../i18n/words.js';
import type { ConcentrationMeasureWords } from '../../i18n/concentration-words.js';
import { layoutIndexScale, layoutStack } from '../../layout/concentration.js';
import { isKnown } from '../../model/figure.js';
import type { Report } from '../../model/report.js';
import { renderIndexScale, renderMeasures, renderShares } from '../../render/concentration-measures.js';
import { addStyles } from '../base/add-styles.js';
import { barStyles } from '../base/bar-styles.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import type { Presentation, VitrineElement } from '../base/vitrine-element.js';
import { measureStyles } from './measure-styles.js';

/** What is measured, and where it is shown. */
export interface MeasureInput {
  readonly report: Report;
  readonly stated: StatedText | undefined;
  readonly renderStated: () => TemplateResult | typeof nothing;
  /** CSS pixels. */
  readonly width: number;
}

/** Ratios, index and shares of the largest companies: loaded for reports that have them. */
export class Measures {
  readonly #host: VitrineElement;
  readonly #marks: MarkNavigation;
  #text: MeasuresText | undefined;
  #measured: { readonly report: Report; readonly data: ConcentrationMeasures } | undefined;

  constructor(host: VitrineElement) {
    this.#host = host;
    for (const style of [barStyles, measureStyles]) addStyles(host.shadowRoot, style);
    this.#marks = new MarkNavigation(host, {
      count: () => this.#text?.shown.length ?? 0,
      activate: (index) => this.#select(index),
      tapActivates: () => true,
    });
  }

  /** Headline, bars and figures; the publisher's own word comes last. */
  present({ report, stated, renderStated, width }: MeasureInput): Presentation {
    const { language: lang, words: frame } = this.#host;
    const data = this.#measure(report);
    const text = new MeasuresText(report, data, stated, { lang, amount: this.#host.say('amount', amountWords), frame, words: this.#words });
    this.#text = text;
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      figure: html`<div class="figure" part="figure">${this.#renderShares(text, data, frame, width)}${this.#renderMeasures(text, data, lang)}${renderStated()}</div>`,
      notes: text.notes(),
      table: () => text.table(),
    };
  }

  get #words(): ConcentrationMeasureWords {
    return this.#host.say('concentrationMeasure', concentrationMeasureWords);
  }

  /** Once a report. */
  #measure(report: Report): ConcentrationMeasures {
    if (this.#measured?.report !== report) {
      this.#marks.reset();
      this.#measured = { report, data: concentrationMeasures(report) };
    }
    return this.#measured.data;
  }

  #renderShares(text: MeasuresText, { shares }: ConcentrationMeasures, frame: FrameWords, width: number): TemplateResult | typeof nothing {
    const { shown } = text;
    if (!shares || !shown.length) return nothing;
    const rest = text.rest();
    const { selected } = this.#host;
    return renderShares({
      name: this.#words.largestList(shown.length, shares.year),
      companies: shown.map(({ player, figure }, i) => ({ key: `${i + 1}`, label: player.name, value: text.share(figure), basis: isKnown(figure) ? frame.status[figure.status].toLowerCase() : '', isVague: figure.kind !== 'exact' || figure.status === 'derived' })),
      rest: rest.map(({ kind, label, value }) => ({ kind, label, value, key: '+' })),
      stack: layoutStack([...shown, ...rest].map(({ share }) => share), width),
      selected: selected?.kind === 'player' ? shown.findIndex(({ player }) => player.id === selected.id) : -1,
      active: this.#marks.active,
      focused: this.#marks.focused,
      tabStop: Math.min(this.#marks.tabStop, shown.length - 1),
      act: this.#act,
    });
  }

  #renderMeasures(text: MeasuresText, { measures }: ConcentrationMeasures, lang: string): TemplateResult | typeof nothing {
    const index = measures.find(({ kind, figure }) => kind === 'hhi' && isKnown(figure));
    if (!measures.length) return nothing;
    const rows = measures.map((measure) => ({
      label: this.#words.short[measure.kind],
      value: text.value(measure),
      basis: text.basis(measure),
      isOpen: !isKnown(measure.figure),
      isIndex: measure.kind === 'hhi',
    }));
    const labels = HHI_THRESHOLDS.map((value) => formatNumber(lang, value));
    return html`${renderMeasures(rows)}${index ? renderIndexScale(layoutIndexScale(index.figure, HHI_THRESHOLDS, index.isCalculated), labels) : nothing}`;
  }

  /** A part of the stacked bar acts as the line that names it. */
  readonly #act = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') return this.#clear(event);
    const part = event.target instanceof Element ? event.target.closest('[data-part]')?.getAttribute('data-part') : undefined;
    const line = part ? this.#host.shadowRoot?.querySelector(`[data-mark="${part}"]`) : undefined;
    this.#marks.handle(event, line ?? event.target);
  };

  /** At once: there is no tooltip that would close first. */
  #clear(event: KeyboardEvent): void {
    if (this.#host.selected?.kind !== 'player') return;
    event.stopPropagation();
    this.#host.select('player', undefined);
  }

  #select(index: number): void {
    const player = this.#text?.shown[index]?.player;
    if (player) this.#host.select('player', player.id);
  }
}
