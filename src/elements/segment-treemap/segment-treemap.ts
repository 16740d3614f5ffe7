import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { treemapSegmentations } from '../../analysis/segmentation.js';
import type { SegmentationLanguage, SegmentationText } from '../../analysis/segmentation-text.js';
import { itemName } from '../../analysis/treemap-item.js';
import { amountWords } from '../../i18n/en/amount.js';
import { segmentationWords } from '../../i18n/en/segmentation.js';
import type { Report } from '../../model/report.js';
import type { Segmentation } from '../../model/segmentation.js';
import { renderSegmentList, renderTabs } from '../../render/segments.js';
import { renderTiles, renderTreemap } from '../../render/treemap.js';
import { addStyles } from '../base/add-styles.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { keepLast } from '../base/keep-last.js';
import { categoryTokens } from '../base/tokens.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import type { Exploring } from './exploring.js';
import { segmentTreemapStyles } from './styles.js';
import type { Tiles } from './tiles.js';
import { drawTile, listRows, TreemapView, type DrawnView } from './treemap-view.js';

/** Code that only some pages need. */
type Part = 'tiles' | 'exploring';

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
  readonly #marks = keepLast((drawn: DrawnView, text: SegmentationText, tabStop: number, exploring: Exploring | undefined): TemplateResult =>
    renderTiles(drawn.marks.map((mark) => drawTile(mark, text, exploring?.name(mark.item, text) ?? itemName(mark.item, text))), tabStop),
  );
  #tiles: Tiles | undefined;
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

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: segmentationWords.emptyTitle, text: segmentationWords.emptyText };
  }

  protected override firstUpdated(): void {
    const explore = () => void this.#fetch('exploring');
    this.addEventListener('pointerenter', explore);
    this.addEventListener('focusin', explore);
    this.addEventListener('vt-action', (event) => {
      if (event.action === 'csv' && !this.#exploring) event.preventDefault();
    });
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
    const shown = this.#segmentations.find(({ id }) => id === this.segmentation) ?? this.#segmentations[0];
    this.#language = this.#language?.lang === this.language ? this.#language : { lang: this.language, words: segmentationWords, frame: this.words, amount: amountWords };
    this.#text = shown && this.#view.text(report, shown, this, this.#language);
    if (this.#text && !this.#wanted.length) this.#last = this.#present(this.#text);
    return this.#text && this.#last;
  }

  get #segmentations(): readonly Segmentation[] {
    return this.#report ? treemapSegmentations(this.#report) : [];
  }

  /** Code for what is to be shown that is not there yet. */
  get #wanted(): readonly Part[] {
    const view = this.#text?.view;
    if (!view) return [];
    const tiles = view.isTreemap && !this.#tiles && !this.#failed.has('tiles');
    const exploring = (view.at || this.view === 'table') && !this.#exploring && !this.#failed.has('exploring');
    return [...(tiles ? (['tiles'] as const) : []), ...(exploring ? (['exploring'] as const) : [])];
  }

  #present(text: SegmentationText): Presentation {
    const { at, isTreemap, segmentation } = text.view;
    const tiles = isTreemap ? this.#tiles : undefined;
    const list = this.breadth === 'narrow' && !tiles;
    const drawn = list ? undefined : (tiles?.draw ?? this.#view.structure)(text, this.figureWidth, this.breadth, fontScale(this.size));
    this.#drawn = drawn;
    const segmentations = this.#segmentations;
    const tab = segmentations.length > 1 ? segmentations.indexOf(segmentation) : undefined;
    const open = at && this.#exploring?.present(at, text);
    const missing = text.missing();
    const own = tiles && drawn ? tiles.present(text, drawn) : { heading: text.headline(), subheading: segmentationWords.subtitle, notes: [] };
    return {
      ...own,
      ...(open && { heading: open.heading }),
      summary: text.summary(),
      controls: html`<div @click=${this.#act} @keydown=${this.#act}>
        ${tab === undefined ? nothing : renderTabs(segmentationWords.tabs, segmentations, tab, this.view !== 'table')}${open?.levels ?? nothing}
      </div>`,
      figure: html`<div id="panel" role=${tab === undefined ? nothing : 'tabpanel'} aria-labelledby=${tab === undefined ? nothing : `tab-${tab}`}>
        ${drawn ? this.#renderFigure(text, drawn) : this.#renderList(text)}
        ${at && !tiles ? this.#exploring?.renderText(at) : nothing}
      </div>`,
      ...(missing && { missing }),
      table: () => this.#exploring?.table(text) ?? { caption: '', columns: [], rows: [] },
    };
  }

  #renderFigure(text: SegmentationText, drawn: DrawnView): TemplateResult {
    const exploring = this.#exploring;
    const explored = exploring?.render(drawn, text, this.size.width, fontScale(this.size));
    const { isTreemap } = text.view;
    return html`<div class="figure" part="figure" @pointerover=${this.#act} @pointerleave=${this.#act} @pointerdown=${this.#act} @click=${this.#act} @keydown=${this.#act} @focusin=${this.#act} @focusout=${this.#act}>
        ${drawn.marks.length
          ? renderTreemap({
              label: segmentationWords.figure(text.by, isTreemap),
              width: drawn.width,
              height: drawn.height,
              tiles: this.#marks(drawn, text, exploring?.marks.tabStop ?? 0, exploring),
              overlay: explored?.overlay ?? nothing,
            })
          : nothing}
        ${explored?.tooltip ?? nothing}
      </div>
      ${isTreemap ? (this.#tiles?.renderKey(text, drawn) ?? nothing) : nothing}`;
  }

  /** Without sizes and when narrow: one level as a list. */
  #renderList(text: SegmentationText): TemplateResult | typeof nothing {
    const rows = listRows(text);
    return rows.length
      ? html`<div class="figure" part="figure" @click=${this.#act} @keydown=${this.#act}>${renderSegmentList(segmentationWords.figure(text.by, false), rows)}</div>`
      : nothing;
  }

  /** Events wait for the code that acts on them. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#exploring) this.#exploring.handle(event, target);
    else void this.#fetch('exploring').then(() => this.#exploring?.handle(event, target));
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
    } else {
      const { Tiles, tilesStyles } = await import('./tiles.js');
      addStyles(this.shadowRoot, tilesStyles);
      this.#tiles = new Tiles();
    }
  }
}
