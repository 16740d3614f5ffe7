/** What is drawn for a report, a choice of segment and a size: made once, kept while the reader moves the pointer. */
import { findSegment, SegmentMeasure, type SegmentEntry } from '../../analysis/segmentation.js';
import { SegmentationText, segmentView, type SegmentationLanguage } from '../../analysis/segmentation-text.js';
import { TreemapParts, type TreemapItem } from '../../analysis/treemap-parts.js';
import type { Box, Breadth } from '../../layout/frame.js';
import { layoutStructure } from '../../layout/structure.js';
import { layoutTreemap } from '../../layout/treemap.js';
import type { Report } from '../../model/report.js';
import type { Segmentation } from '../../model/segmentation.js';
import type { DrawnText, DrawnTile } from '../../render/treemap.js';
import { keepLast } from '../base/keep-last.js';

/** A level of a segmentation in words and items. */
export interface TreemapBook {
  readonly text: SegmentationText;
  readonly parts: TreemapParts;
}

/** A mark of either figure. */
export interface ViewMark {
  readonly item: TreemapItem;
  readonly box: Box;
  readonly texts: readonly DrawnText[];
  readonly chevron?: readonly [x: number, y: number] | undefined;
  readonly number?: number | undefined;
  readonly kind?: 'tile' | 'head';
  /** Depth in the structure. */
  readonly depth?: number;
}

/** Either figure in CSS pixels. */
export interface DrawnView {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ViewMark[];
  readonly nameless: number;
}

/** One for each widget. */
export class TreemapView {
  readonly #measure = keepLast((report: Report, segmentation: Segmentation, year: number | undefined) => new SegmentMeasure(report, segmentation, year));

  readonly #at = keepLast((measure: SegmentMeasure, segmentation: Segmentation, id: string | undefined): SegmentEntry | undefined =>
    id === undefined ? undefined : findSegment(measure, segmentation.segments, id),
  );

  readonly #book = keepLast((report: Report, segmentation: Segmentation, measure: SegmentMeasure, at: SegmentEntry | undefined, language: SegmentationLanguage): TreemapBook => {
    const text = new SegmentationText(segmentView(report, segmentation, measure, at), language);
    return { text, parts: new TreemapParts(text) };
  });

  /** For a figure that is not narrow, or is a treemap. */
  readonly drawn = keepLast(({ text, parts }: TreemapBook, width: number, breadth: Breadth, scale: number): DrawnView => {
    if (text.view.isTreemap) return layoutTreemap({ parts: parts.parts, merge: parts.merge, label: parts.label, note: parts.note }, { width, breadth, scale });
    return { ...layoutStructure({ parts: parts.all, merge: parts.merge, text: parts.words }, width, breadth, scale), nameless: 0 };
  });

  book(report: Report, segmentation: Segmentation, choice: { readonly year: number | undefined; readonly segment: string | undefined }, language: SegmentationLanguage): TreemapBook {
    const measure = this.#measure(report, segmentation, choice.year);
    return this.#book(report, segmentation, measure, this.#at(measure, segmentation, choice.segment), language);
  }
}

/** A mark with its colours and its name for screen readers. */
export function drawTile({ item, kind, depth, ...mark }: ViewMark, parts: TreemapParts): DrawnTile {
  const status = item.kind === 'segment' ? item.entry.size?.status : undefined;
  const slot = item.kind === 'segment' ? item.entry.slot : 0;
  const isStructure = depth !== undefined;
  const hatch = !isStructure && kind !== 'head' && (item.kind === 'rest' || status === 'derived') ? slot : undefined;
  const look = [
    `cat-${slot}`,
    kind === 'head' ? 'head' : '',
    isStructure ? `open level-${Math.min(depth, 2)}` : hatch !== undefined || item.kind === 'more' ? 'soft' : '',
    parts.target(item) ? 'opens' : '',
  ].filter(Boolean).join(' ');
  return { name: parts.name(item), look, hatch, isOpen: isStructure, ...mark };
}
