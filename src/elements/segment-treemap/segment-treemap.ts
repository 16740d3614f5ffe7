import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pathOf, treemapSegmentations, type SegmentEntry } from '../../analysis/segmentation.js';
import { segmentationTable } from '../../analysis/segmentation-table.js';
import type { SegmentationLanguage } from '../../analysis/segmentation-text.js';
import { amountWords } from '../../i18n/en/amount.js';
import { segmentationWords } from '../../i18n/en/segmentation.js';
import { nearestBox } from '../../layout/nearest-box.js';
import { placeTileTooltip } from '../../layout/tile-tooltip.js';
import { treemapHeight } from '../../layout/treemap.js';
import type { Report } from '../../model/report.js';
import type { Segmentation } from '../../model/segmentation.js';
import { renderLevels, renderSegmentList, renderTabs, renderTileKey } from '../../render/segments.js';
import { renderSwatch } from '../../render/swatch.js';
import { renderTooltip } from '../../render/tooltip.js';
import { renderTreemap } from '../../render/treemap.js';
import { VtSelectEvent } from '../base/events.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import { categoryTokens } from '../base/tokens.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { segmentTreemapStyles } from './styles.js';
import { drawTile, TreemapView, type DrawnView, type TreemapBook } from './treemap-view.js';

/**
 * How the report divides its market: a treemap where sizes are disclosed, else open tiles of equal height with the
 * report's own words. A tab for each segmentation; a segment opens to its parts.
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
  protected override readonly reserve = { narrow: treemapHeight('narrow') + 52, medium: treemapHeight('medium') + 52, wide: treemapHeight('wide') + 52 };
  readonly #view = new TreemapView();
  readonly #marks: MarkNavigation = new MarkNavigation(this, {
    count: () => this.#drawn?.marks.length ?? 0,
    activate: (index) => this.#activate(index),
    leave: () => this.#up(),
    step: (index, key) => nearestBox((this.#drawn?.marks ?? []).map(({ box }) => box), index, key),
    tapActivates: () => this.#book?.parts.target(this.#drawn?.marks[this.#marks.active ?? -1]?.item) !== undefined,
  });
  #report: Report | undefined;
  #book: TreemapBook | undefined;
  #drawn: DrawnView | undefined;
  #language: SegmentationLanguage | undefined;

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: segmentationWords.emptyTitle, text: segmentationWords.emptyText };
  }

  protected override present(report: Report): Presentation | undefined {
    if (this.#language?.lang !== this.language) this.#language = undefined;
    this.#language ??= { lang: this.language, words: segmentationWords, frame: this.words, amount: amountWords };
    if (report !== this.#report) this.#marks.reset();
    this.#report = report;
    const shown = this.#shown;
    if (!shown) return undefined;
    const book = this.#view.book(report, shown, this, this.#language);
    const { text } = book;
    const listed = this.breadth === 'narrow' && !text.view.isTreemap;
    this.#book = book;
    this.#drawn = listed ? undefined : this.#view.drawn(book, this.figureWidth, this.breadth, fontScale(this));
    const missing = text.missing();
    return {
      heading: text.headline(),
      subheading: text.subtitle(),
      summary: text.summary(),
      controls: this.#renderControls(book),
      figure: html`<div id="panel" role=${this.#segmentations.length > 1 ? 'tabpanel' : nothing} aria-labelledby=${this.#segmentations.length > 1 ? `tab-${this.#segmentations.indexOf(shown)}` : nothing}>
        ${this.#drawn ? this.#renderFigure(book, this.#drawn) : this.#renderList(book)}${this.#renderDetail(book)}
      </div>`,
      notes: text.notes(this.#drawn?.nameless ?? 0, this.#isHatched),
      ...(missing && { missing }),
      table: () => segmentationTable(text),
    };
  }

  get #segmentations(): readonly Segmentation[] {
    return this.#report ? treemapSegmentations(this.#report) : [];
  }

  get #shown(): Segmentation | undefined {
    return this.#segmentations.find(({ id }) => id === this.segmentation) ?? this.#segmentations[0];
  }

  /** True where a tile's size was added up here. */
  get #isHatched(): boolean {
    return this.#drawn?.marks.some(({ item, kind }) => item.kind === 'segment' && item.entry.size?.status === 'derived' && kind === 'tile') ?? false;
  }

  #renderControls({ text }: TreemapBook): TemplateResult {
    const tabs = this.#segmentations;
    const selected = tabs.indexOf(text.view.segmentation);
    const path = pathOf(text.view.at);
    return html`${tabs.length > 1
      ? renderTabs({ label: segmentationWords.tabs, tabs, selected, panel: this.view !== 'table', select: (i) => this.#show(i), key: this.#tabKey })
      : nothing}
      ${path.length
        ? renderLevels(segmentationWords.level, [text.view.segmentation.name, ...path.map(({ segment }) => segment.name)], (level) => this.#back(path[level]), this.#escape)
        : nothing}`;
  }

  #renderFigure({ text, parts }: TreemapBook, drawn: DrawnView): TemplateResult {
    const marks = this.#marks;
    const active = marks.active === undefined ? undefined : drawn.marks[marks.active];
    const tip = active && parts.tip(active.item);
    const place = active && tip && placeTileTooltip(tip, active, drawn, this.breadth, fontScale(this));
    const status = active?.item.kind === 'segment' ? (active.item.entry.size?.status ?? 'undisclosed') : 'derived';
    const keys = drawn.marks.flatMap(({ number, item }) => (number ? { number, ...parts.label(item), look: item.kind === 'segment' ? `cat-${item.entry.slot}` : 'cat-0 soft' } : []));
    const untiled = text.untiled();
    return html`<div class="figure" part="figure" @pointerover=${marks.over} @pointerleave=${marks.out} @pointerdown=${marks.down} @click=${marks.click} @keydown=${marks.key} @focusin=${marks.focusIn} @focusout=${marks.focusOut}>
        ${drawn.marks.length
          ? renderTreemap({
              label: segmentationWords.figure(text.by, text.view.isTreemap),
              width: drawn.width,
              height: drawn.height,
              layout: drawn,
              tiles: () => drawn.marks.map((mark) => drawTile(mark, parts)),
              tabStop: marks.tabStop,
              active: active?.box,
              focused: marks.focused !== undefined,
            })
          : nothing}
        ${place && tip ? html`<div data-mark=${marks.active ?? 0}>${renderTooltip(place, tip, renderSwatch(status))}</div>` : nothing}
      </div>
      ${keys.length || untiled.length ? renderTileKey(keys, untiled) : nothing}`;
  }

  /** Without sizes and when narrow: one level as a list. */
  #renderList({ text, parts }: TreemapBook): TemplateResult | typeof nothing {
    const rows = parts.all();
    if (!rows.length) return nothing;
    const listed = rows.map((item) => {
      const { name, words, count } = parts.words(item);
      const { segment, slot = 0 } = item.kind === 'segment' ? { ...item.entry } : {};
      return { name, words, slot, count: segment?.segments?.length ?? 0, counted: count };
    });
    const open = (index: number) => this.#open(parts.target(rows[index]));
    return html`<div class="figure" part="figure">${renderSegmentList(segmentationWords.figure(text.by, false), listed, open, this.#escape)}</div>`;
  }

  /** What the report says of the segment that is open. */
  #renderDetail({ text: { view } }: TreemapBook): TemplateResult | typeof nothing {
    const paragraphs = view.isTreemap ? [] : (view.at?.segment.text ?? '').split(/\n\s*\n/).filter(Boolean);
    return paragraphs.length ? html`${paragraphs.map((text) => html`<p class="detail">${text}</p>`)}` : nothing;
  }

  #activate(index: number): void {
    const item = this.#drawn?.marks[index]?.item;
    const target = this.#book?.parts.target(item);
    if (target) this.#open(target);
    else if (item?.kind === 'segment') this.dispatchEvent(new VtSelectEvent('segment', item.entry.segment.id));
  }

  /** Shows a segment's parts; the keyboard's focus moves to the way back. */
  #open(entry: SegmentEntry | undefined): void {
    if (!entry) return;
    this.#choose(entry.segment.id);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.crumbs button:last-of-type')?.focus());
  }

  #up(): void {
    const at = this.#book?.text.view.at;
    if (at) this.#back(at);
  }

  /** Back to the level that `left` is on, and to its tile. */
  #back(left: SegmentEntry | undefined): void {
    if (!left) return;
    this.#choose(left.parent?.segment.id);
    void this.updateComplete.then(() => {
      const isLeft = (segment: unknown) => segment === left.segment;
      const mark = this.#drawn?.marks.findIndex(({ item }) => item.kind === 'segment' && isLeft(item.entry.segment)) ?? -1;
      if (this.#drawn) return this.#marks.focus(Math.max(0, mark));
      const row = this.#book?.parts.all().findIndex((item) => item.kind === 'segment' && isLeft(item.entry.segment));
      this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
      return undefined;
    });
  }

  #choose(id: string | undefined): void {
    this.segment = id;
    this.#marks.reset();
    this.dispatchEvent(new VtSelectEvent('segment', id));
  }

  #show(index: number): void {
    const next = this.#segmentations[index];
    if (!next || next === this.#shown) return;
    this.segmentation = next.id;
    this.#marks.reset();
    if (this.segment === undefined) return;
    this.#choose(undefined);
  }

  readonly #tabKey = (event: KeyboardEvent): void => {
    const tabs = this.#segmentations;
    const at = tabs.findIndex((one) => one === this.#shown);
    const forward = this.matches(':dir(rtl)') ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    this.#show(next);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#up();
  };
}
