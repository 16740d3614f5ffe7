import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { treemapSegmentations } from '../../analysis/segmentation.js';
import type { SegmentationLanguage, SegmentationText } from '../../analysis/segmentation-text.js';
import { itemName } from '../../analysis/treemap-item.js';
import { amountWords } from '../../i18n/en/amount.js';
import { segmentationWords } from '../../i18n/en/segmentation.js';
import type { SegmentationWords } from '../../i18n/segmentation-words.js';
import type { Report } from '../../model/report.js';
import type { Segmentation } from '../../model/segmentation.js';
import { renderTabs } from '../../render/segment-tabs.js';
import { renderTiles, renderTreemap } from '../../render/treemap.js';
import { addStyles } from '../base/add-styles.js';
import { categoryTokens } from '../base/generated/category-tokens.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { keepLast } from '../base/keep-last.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import type { Exploring } from './exploring.js';
import { segmentTreemapStyles } from './styles.js';
import { drawTile, TreemapView, type DrawnView, type SegmentFigure, type ViewMark } from './treemap-view.js';

/** Code that only some pages need. */
type Part = 'tiles' | 'structure' | 'exploring';

/**
 * How the report divides its market: a treemap where sizes are disclosed, else open tiles in rows of equal height with
 * the report's own words. A tab for each segmentation; a segment opens to its parts.
 *
 * @csspart tile - One segment.
 */
export class SegmentTreemap extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, figureStyles, categoryTokens, segmentTreemapStyles];

  static override properties: PropertyDeclarations = {
    segmentation: { reflect: true },
    segment: { reflect: true },
    year: { type: Number },
  };

  /** Id of the segmentation that is shown. Default: the first. */
  segmentation: string | undefined;
  /** Id of the segment whose parts are shown. Default: all on top. */
  segment: string | undefined;
  /** Year of the sizes. Default: the base year, or the latest disclosed. */
  year: number | undefined;

  protected override readonly sections = ['segmentations'];
  protected override readonly reserve = { narrow: 352, medium: 382, wide: 452 };
  readonly #view = new TreemapView();
  readonly #parts = new Map<Part, Promise<void>>();
  readonly #failed = new Set<Part>();
  readonly #marks = keepLast((drawn: DrawnView, text: SegmentationText, tabStop: number, exploring: Exploring | undefined, selected: readonly ViewMark[] | undefined): TemplateResult =>
    renderTiles(drawn.marks.map((mark) => drawTile(mark, text, exploring?.name(mark.item, text) ?? itemName(mark.item, text), selected?.includes(mark))), tabStop),
  );
  readonly #said = keepLast((text: SegmentationText, figure: SegmentFigure, drawn: DrawnView | undefined) => ({ ...figure.present(text, drawn), summary: text.summary(), missing: text.missing() }));
  readonly #divisions = keepLast(treemapSegmentations);
  #byRegion = false;
  #tiles: SegmentFigure | undefined;
  #structure: SegmentFigure | undefined;
  #exploring: Exploring | undefined;
  #report: Report | undefined;
  #language: SegmentationLanguage | undefined;
  #text: SegmentationText | undefined;
  #drawn: DrawnView | undefined;
  /** What was shown before code went missing. */
  #last: Presentation | undefined;

  protected override get pending(): boolean {
    return this.#wanted.length > 0;
  }

  get #words(): SegmentationWords {
    return this.say('segmentation', segmentationWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  protected override explore(): Promise<void> {
    return this.#fetch('exploring');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const part of this.#wanted) void this.#fetch(part);
  }

  protected override present(report: Report): Presentation | undefined {
    if (report !== this.#report) {
      this.#exploring?.marks.reset();
      this.#last = undefined;
    }
    this.#report = report;
    this.#byRegion ||= report.segmentations?.some(({ basis, id }) => basis === 'regions' && id === this.segmentation) ?? false;
    const shown = this.#segmentations.find(({ id }) => id === this.segmentation) ?? this.#segmentations[0];
    this.#language = this.#language?.lang === this.language ? this.#language : { lang: this.language, words: this.#words, frame: this.words, amount: this.say('amount', amountWords) };
    const segment = this.#failed.has('exploring') ? undefined : this.segment;
    this.#text = shown && this.#view.text(report, shown, { year: this.year, segment }, this.#language);
    const figure = this.#figure;
    if (this.#text && figure && !this.#wanted.length) this.#last = this.#present(this.#text, figure);
    return this.#text && this.#last;
  }

  get #segmentations(): readonly Segmentation[] {
    return this.#report ? this.#divisions(this.#report, this.#byRegion) : [];
  }

  /** The code that draws what is to be shown; where the tiles' code failed, the structure stands in. */
  get #figure(): SegmentFigure | undefined {
    return this.#text?.view.isTreemap ? (this.#tiles ?? this.#structure) : this.#structure;
  }

  /** Code for what is to be shown that is not there yet. */
  get #wanted(): readonly Part[] {
    const view = this.#text?.view;
    if (!view) return [];
    const exploring = (view.at || this.view === 'table' || this.selected) && !this.#exploring;
    const wanted: readonly (Part | false | undefined)[] = [
      view.isTreemap && !this.#tiles && 'tiles',
      (!view.isTreemap || this.#failed.has('tiles')) && !this.#structure && 'structure',
      exploring && 'exploring',
    ];
    return wanted.filter((part): part is Part => !!part && !this.#failed.has(part));
  }

  #present(text: SegmentationText, figure: SegmentFigure): Presentation {
    const { at, segmentation } = text.view;
    const drawn = (this.#drawn = figure.draw(text, this.figureWidth, this.breadth, fontScale(this.size)));
    const { missing, ...said } = this.#said(text, figure, drawn);
    const segmentations = this.#segmentations;
    const tab = segmentations.length > 1 ? segmentations.indexOf(segmentation) : undefined;
    const open = at && this.#exploring?.present(at, text);
    return {
      ...said,
      ...(open && { heading: open.heading }),
      controls: html`<div @click=${this.#act} @keydown=${this.#act}>
        ${tab === undefined ? nothing : renderTabs(this.#words.tabs, segmentations, tab, this.view !== 'table')}${open?.levels}
      </div>`,
      figure: html`<div id="panel" role=${tab === undefined ? nothing : 'tabpanel'} aria-labelledby=${tab === undefined ? nothing : `tab-${tab}`}>
        ${this.#renderFigure(text, figure, drawn)}
        ${at && figure === this.#structure ? this.#exploring?.renderText(at) : nothing}
      </div>`,
      ...(missing && { missing }),
      table: () => this.#exploring?.table(text),
    };
  }

  #renderFigure(text: SegmentationText, figure: SegmentFigure, drawn: DrawnView | undefined): TemplateResult {
    const exploring = this.#exploring;
    const explored = drawn && exploring?.render(drawn, text, this.size.width, fontScale(this.size));
    const drawing = drawn?.marks.length
      ? renderTreemap({
          label: this.#words.figure(text.by, figure === this.#tiles),
          width: drawn.width,
          height: drawn.height,
          tiles: this.#marks(drawn, text, exploring?.marks.tabStop ?? 0, exploring, exploring?.selected(drawn)),
          overlay: explored?.overlay,
        })
      : figure.renderList(text, this.selected);
    return html`<div class="figure" part="figure" @pointerover=${this.#act} @pointerleave=${this.#act} @pointerdown=${this.#act} @click=${this.#act} @keydown=${this.#act} @focusin=${this.#act} @focusout=${this.#act}>
        ${drawing}${explored?.tooltip}
      </div>
      ${drawn ? figure.renderKey(text, drawn) : nothing}`;
  }

  /** Events wait for the code that acts on them. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#exploring) this.#exploring.handle(event, target);
    else void this.explore().then(() => this.#exploring?.handle(event, target));
  };

  /** Each part once. Where one does not come, the widget does without, and the next action tries again. */
  #fetch(part: Part): Promise<void> {
    const fetched = this.#parts.get(part) ?? this.#load(part).then(
      () => void this.#failed.delete(part),
      () => {
        this.#parts.delete(part);
        this.#failed.add(part);
        if (this.view === 'table' && part === 'exploring') this.view = 'figure';
      },
    ).then(() => this.requestUpdate());
    this.#parts.set(part, fetched);
    return fetched;
  }

  async #load(part: Part): Promise<void> {
    if (part === 'exploring') {
      const { Exploring } = await import('./exploring.js');
      this.#exploring = new Exploring(this, () => this.#text && { text: this.#text, segmentations: this.#segmentations, drawn: this.#drawn });
      return;
    }
    const { Figure, styles } = await (part === 'tiles' ? import('./tiles.js') : import('./structure.js'));
    addStyles(this.shadowRoot, styles);
    if (part === 'tiles') this.#tiles = new Figure(this);
    else this.#structure = new Figure(this);
  }
}
