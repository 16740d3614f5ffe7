/** What is shown for a report and a choice of segment: made once, kept while the reader moves the pointer. */
import type { nothing, TemplateResult } from 'lit';
import type { PartId } from '../../analysis/part-id.js';
import { findSegment, SegmentMeasure, type SegmentEntry } from '../../analysis/segmentation.js';
import { SegmentationText, segmentView, type SegmentationLanguage } from '../../analysis/segmentation-text.js';
import { targetOf, type TreemapItem } from '../../analysis/treemap-item.js';
import type { Box } from '../../layout/box.js';
import type { Breadth } from '../../layout/frame.js';
import type { Report } from '../../model/report.js';
import type { Segmentation } from '../../model/segmentation.js';
import type { DrawnText, DrawnTile } from '../../render/treemap.js';
import { keepLast } from '../base/keep-last.js';
import type { Presentation } from '../base/vitrine-element.js';

/** A mark of either figure. */
export interface ViewMark {
  readonly item: TreemapItem;
  readonly box: Box;
  readonly texts: readonly DrawnText[];
  readonly chevron?: readonly [x: number, y: number] | undefined;
  readonly number?: number | undefined;
  readonly kind?: 'tile' | 'head';
  /** Depth in the structure; absent in a treemap. */
  readonly depth?: number;
}

/** Either figure in CSS pixels. */
export interface DrawnView {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ViewMark[];
  /** Tiles without a name. */
  readonly nameless?: number;
}

/** How a level is drawn: a treemap or a structure. Its code loads with the first level of its kind. */
export interface SegmentFigure {
  /** Undefined where a list takes its place. */
  draw(text: SegmentationText, width: number, breadth: Breadth, scale: number): DrawnView | undefined;
  present(text: SegmentationText, drawn: DrawnView | undefined): Pick<Presentation, 'heading' | 'subheading' | 'notes'>;
  renderList(text: SegmentationText, selected: PartId | undefined): TemplateResult | typeof nothing;
  renderKey(text: SegmentationText, drawn: DrawnView): TemplateResult | typeof nothing;
}

/** One for each widget. */
export class TreemapView {
  readonly #measure = keepLast((report: Report, segmentation: Segmentation, year: number | undefined) => new SegmentMeasure(report, segmentation, year));

  readonly #at = keepLast((measure: SegmentMeasure, segmentation: Segmentation, id: string | undefined): SegmentEntry | undefined =>
    id === undefined ? undefined : findSegment(measure, segmentation.segments, id),
  );

  readonly #text = keepLast((report: Report, segmentation: Segmentation, measure: SegmentMeasure, at: SegmentEntry | undefined, language: SegmentationLanguage): SegmentationText =>
    new SegmentationText(segmentView(report, segmentation, measure, at), language),
  );

  text(report: Report, segmentation: Segmentation, choice: { readonly year: number | undefined; readonly segment: string | undefined }, language: SegmentationLanguage): SegmentationText {
    const measure = this.#measure(report, segmentation, choice.year);
    return this.#text(report, segmentation, measure, this.#at(measure, segmentation, choice.segment), language);
  }
}

/** A mark with its colours. `name` is for screen readers. */
export function drawTile({ item, kind, depth, ...mark }: ViewMark, text: SegmentationText, name: string, isSelected = false): DrawnTile {
  const slot = item.kind === 'segment' ? item.entry.slot : 0;
  const isOpen = depth !== undefined;
  const isCalculated = item.kind === 'rest' || (item.kind === 'segment' && item.entry.size?.status === 'derived');
  const hatch = isCalculated && !isOpen && kind !== 'head' ? slot : undefined;
  const look = [
    `cat-${slot}`,
    kind === 'head' ? 'head' : '',
    isOpen ? `open level-${Math.min(depth, 2)}` : hatch !== undefined || item.kind === 'more' ? 'soft' : '',
    targetOf(item, text) ? 'opens' : '',
  ].filter(Boolean).join(' ');
  return { name, look, hatch, isOpen, isSelected, ...mark };
}
