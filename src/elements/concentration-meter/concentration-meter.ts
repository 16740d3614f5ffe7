import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { hasMeasures, statedConcentration } from '../../analysis/concentration.js';
import { StatedText } from '../../analysis/concentration-text.js';
import { concentrationWords } from '../../i18n/en/concentration.js';
import type { ConcentrationWords } from '../../i18n/concentration-words.js';
import type { Report } from '../../model/report.js';
import { renderStated } from '../../render/concentration.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import type { Measures } from './measures.js';
import { rankIn } from './rank-in.js';
import { concentrationStyles } from './styles.js';

/**
 * How concentrated the market is: the publisher's own level, and where the report has them, what the largest companies
 * hold and the Herfindahl-Hirschman index. A word fills its whole step; only numbers get a place on a scale.
 *
 * @csspart level - The publisher's word.
 * @csspart bar - The stacked shares, and the bar of the index.
 * @csspart player - The line of one of the largest companies.
 * @csspart measure - One measure in figures.
 */
export class ConcentrationMeter extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, concentrationStyles];

  override get figureWord(): string {
    return this.#words.figure;
  }
  protected override readonly sections = ['concentration', 'players'];
  protected override readonly reserve = { narrow: 140, medium: 130, wide: 110 };
  #measures: Measures | undefined;
  #wantsMeasures = false;
  #failed = false;

  /** True while the code of the measures is on its way. */
  protected override get pending(): boolean {
    return this.#wantsMeasures && !this.#measures && !this.#failed;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending) void this.#load();
  }

  protected override present(report: Report): Presentation | undefined {
    const stated = statedConcentration(report, rankIn(this));
    const text = stated && new StatedText(stated, this.#words);
    this.#wantsMeasures = hasMeasures(report);
    if (this.pending) return undefined;
    if (this.#wantsMeasures && this.#measures) {
      return this.#measures.present({ report, stated: text, renderStated: () => this.#renderStated(text, this.#words.about), width: this.figureWidth });
    }
    return text && {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      figure: html`<div class="figure" part="figure">${this.#renderStated(text)}</div>`,
      notes: text.notes(),
    };
  }

  get #words(): ConcentrationWords {
    return this.say('concentration', concentrationWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    if (this.#failed && this.#wantsMeasures) return { title: this.words.errorTitle, text: '' };
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  #renderStated(text: StatedText | undefined, about = ''): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const { wording, step, hasEnds, legend } = text;
    return renderStated({ wording, about, step, hasEnds, legend, stated: this.#words.stated });
  }

  /** Where the code does not come, the publisher's word stands alone. */
  async #load(): Promise<void> {
    try {
      const { Measures } = await import('./measures.js');
      this.#measures ??= new Measures(this);
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }
}
