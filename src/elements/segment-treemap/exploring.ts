import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import type { PartId, PartKind } from '../../analysis/part-id.js';
import { entryPart, pathOf, type SegmentEntry } from '../../analysis/segmentation.js';
import { segmentationTable } from '../../analysis/segmentation-table.js';
import type { SegmentationText } from '../../analysis/segmentation-text.js';
import { partHeadline, segmentTip } from '../../analysis/segmentation-tips.js';
import { itemsOf, itemText, targetOf, type TreemapItem } from '../../analysis/treemap-item.js';
import { segmentationTipWords } from '../../i18n/en/segmentation-tips.js';
import type { SegmentationTipWords } from '../../i18n/segmentation-words.js';
import type { Speaker } from '../../i18n/speaker.js';
import { breadthOf } from '../../layout/frame.js';
import { nearestBox } from '../../layout/nearest-box.js';
import { placeTileTooltip } from '../../layout/tile-tooltip.js';
import type { Segmentation } from '../../model/segmentation.js';
import { renderLevels, renderSegmentText } from '../../render/segment-levels.js';
import { renderSwatch } from '../../render/swatch.js';
import { renderTooltip } from '../../render/tooltip.js';
import { renderActiveTile } from '../../render/treemap-active.js';
import { addStyles } from '../base/add-styles.js';
import type { MarkRow } from '../base/copy-value.js';
import { keepLast } from '../base/keep-last.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import type { Presentation } from '../base/vitrine-element.js';
import { exploringStyles } from './exploring-styles.js';
import { around, NONE, selectedMarks } from './selected-marks.js';
import type { DrawnView, ViewMark } from './treemap-view.js';

/** The element that is explored. */
interface ExploringHost extends ReactiveControllerHost, HTMLElement, Speaker {
  segmentation: string | undefined;
  segment: string | undefined;
  readonly selected: PartId | undefined;
  select(kind: PartKind, id: string | undefined, stays?: boolean): void;
}

/** What the element shows. */
export interface TreemapScene {
  readonly text: SegmentationText;
  readonly segmentations: readonly Segmentation[];
  /** Absent where a list takes its place. */
  readonly drawn: DrawnView | undefined;
}

/** What a reader does with the treemap: tooltips, drill-down, tabs, the table. Loads with the first action. */
export class Exploring {
  /** Arrow keys, hover, focus and tap. */
  readonly marks: MarkNavigation;
  readonly #host: ExploringHost;
  readonly #scene: () => TreemapScene | undefined;
  readonly #selected = keepLast(selectedMarks);

  constructor(host: ExploringHost, scene: () => TreemapScene | undefined) {
    this.#host = host;
    this.#scene = scene;
    addStyles(host.shadowRoot, exploringStyles);
    const marks = () => scene()?.drawn?.marks ?? [];
    this.marks = new MarkNavigation(host, {
      count: () => marks().length,
      activate: (index) => this.#activate(marks()[index]?.item),
      leave: () => this.#back(this.#at),
      step: (index, key) => nearestBox(marks().map(({ box }) => box), index, key),
      tapActivates: () => this.#target(marks()[this.marks.active ?? -1]?.item) !== undefined,
      row: (index) => this.#row(marks()[index]?.item),
    });
  }

  #row(item: TreemapItem | undefined): MarkRow | undefined {
    const text = this.#scene()?.text;
    return text && item?.kind === 'segment' ? { table: this.table(text), part: entryPart(item.entry, text.view.segmentation) } : undefined;
  }

  get #words(): SegmentationTipWords {
    return this.#host.say('segmentationTip', segmentationTipWords);
  }

  /** Outline or ring, inside the drawing; then the tooltip beside it. */
  render(drawn: DrawnView, text: SegmentationText, width: number, fontScale: number): { readonly overlay: unknown; readonly tooltip: TemplateResult | typeof nothing } {
    const { active = -1, focused } = this.marks;
    const mark = drawn.marks[focused ?? active];
    const selected = around(this.selected(drawn).map(({ box }) => box));
    const overlay = [selected && renderActiveTile(selected, false), mark && renderActiveTile(mark.box, focused !== undefined)];
    const shown = drawn.marks[active];
    const said = shown && segmentTip(shown.item, text, this.#words);
    if (!said) return { overlay, tooltip: nothing };
    const status = shown.item.kind === 'segment' ? (shown.item.entry.size?.status ?? 'undisclosed') : 'derived';
    return { overlay, tooltip: renderTooltip(placeTileTooltip(said, shown, drawn, breadthOf(width), fontScale), said, renderSwatch(status)) };
  }

  /** The tiles of what is selected: its own, else those of its parts, else that of the nearest segment above it. */
  selected({ marks }: DrawnView): readonly ViewMark[] {
    const view = this.#scene()?.text.view;
    const { selected } = this.#host;
    return view && selected ? this.#selected(marks, view, selected) : NONE;
  }

  /** The tooltip in one line, for a screen reader. */
  name(item: TreemapItem, text: SegmentationText): string {
    const { when, value, how } = segmentTip(item, text, this.#words);
    return [`${when}: ${value.trim()}`, how, itemText(item, text).count].filter(Boolean).join(text.language.frame.stop);
  }

  /** Where a segment is open: its headline and the way back. */
  present(at: SegmentEntry, text: SegmentationText): Pick<Presentation, 'heading'> & { readonly levels: TemplateResult } {
    const names = pathOf(at).map(({ segment }) => segment.name);
    return { heading: partHeadline(at, text, this.#words), levels: renderLevels(this.#words.level, [text.view.segmentation.name, ...names]) };
  }

  /** What the report says of it. */
  renderText({ segment }: SegmentEntry): readonly TemplateResult[] {
    return renderSegmentText((segment.text ?? '').split(/\n\s*\n/).filter(Boolean), this.#scene()?.text.view.report.lang);
  }

  table(text: SegmentationText): DataTable {
    return segmentationTable(text, this.#words);
  }

  /** Everything that happens on the figure and its controls. `target` is where, which a late event has forgotten. */
  handle(event: Event, target: EventTarget | null): void {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-tab], [data-level], [data-row]') : null;
    if (!control) return this.marks.handle(event, target);
    const { tab, level, row } = control.dataset;
    if (event instanceof KeyboardEvent) {
      if (tab !== undefined) this.#moveTab(event, Number(tab));
      else if (event.key === 'Escape') this.#back(this.#at);
    } else if (event.type !== 'click') return;
    else if (tab !== undefined) this.#show(Number(tab));
    else if (level !== undefined) this.#back(pathOf(this.#at)[Number(level)]);
    else this.#open(this.#target(this.#rows[Number(row)]));
  }

  get #at(): SegmentEntry | undefined {
    return this.#scene()?.text.view.at;
  }

  /** Of the list. */
  get #rows(): readonly TreemapItem[] {
    const text = this.#scene()?.text;
    return text ? itemsOf(undefined, text) : [];
  }

  #target(item: TreemapItem | undefined): SegmentEntry | undefined {
    const text = this.#scene()?.text;
    return text && targetOf(item, text);
  }

  #activate(item: TreemapItem | undefined): void {
    const target = this.#target(item);
    if (target) this.#open(target);
    else if (item?.kind === 'segment') this.#select(item.entry, false);
  }

  /** Shows a segment's parts; the keyboard's focus moves to the way back. */
  #open(entry: SegmentEntry | undefined): void {
    if (!entry) return;
    this.#choose(entry);
    void this.#host.updateComplete.then(() => this.#focus('.crumbs button:last-of-type'));
  }

  /** Back to the level that `left` is on, and to its tile. */
  #back(left: SegmentEntry | undefined): void {
    if (!left) return;
    this.#choose(left.parent);
    void this.#host.updateComplete.then(() => {
      const scene = this.#scene();
      const isLeft = (item: TreemapItem) => item.kind === 'segment' && item.entry.segment === left.segment;
      if (scene?.drawn) return this.marks.focus(Math.max(0, scene.drawn.marks.findIndex(({ item }) => isLeft(item))));
      return this.#focus(`[data-row="${this.#rows.findIndex(isLeft)}"]`);
    });
  }

  #choose(entry: SegmentEntry | undefined): void {
    this.#host.segment = entry?.segment.id;
    this.marks.reset();
    this.#select(entry, true);
  }

  #select(entry: SegmentEntry | undefined, stays: boolean): void {
    const segmentation = this.#scene()?.text.view.segmentation;
    const part = entry && segmentation && entryPart(entry, segmentation);
    this.#host.select(part?.kind ?? 'segment', part?.id, stays);
  }

  #show(index: number): void {
    const scene = this.#scene();
    const next = scene?.segmentations[index];
    if (!next || next === scene.text.view.segmentation) return;
    this.#host.segmentation = next.id;
    this.marks.reset();
    if (this.#host.segment !== undefined) this.#choose(undefined);
  }

  /** Arrow keys, Home and End select the tab that they reach. */
  #moveTab(event: KeyboardEvent, at: number): void {
    const count = this.#scene()?.segmentations.length ?? 1;
    const forward = this.#host.matches(':dir(rtl)') ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + count) % count;
    this.#show(next);
    void this.#host.updateComplete.then(() => this.#focus(`#tab-${next}`));
  }

  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
