/** Which tiles stand for what is selected. */
import { samePart, type PartId } from '../../analysis/part-id.js';
import { entryPart, findSegment, pathOf, type SegmentEntry } from '../../analysis/segmentation.js';
import type { SegmentView } from '../../analysis/segmentation-text.js';
import type { TreemapItem } from '../../analysis/treemap-item.js';
import type { Box } from '../../layout/box.js';
import type { ViewMark } from './treemap-view.js';

/** The same array each time, so that nothing is drawn anew. */
export const NONE: readonly ViewMark[] = [];

/** Its own tile, else those of its parts, else that of the nearest segment above it; none for what is elsewhere, or open. */
export function selectedMarks(marks: readonly ViewMark[], view: SegmentView, selected: PartId): readonly ViewMark[] {
  const { measure, segmentation, at } = view;
  const entry = findSegment(measure, segmentation.segments, selected.id);
  if (!entry || !samePart(entryPart(entry, segmentation), selected)) return NONE;
  const isIn = (one: SegmentEntry | undefined) => pathOf(one).some(({ segment }) => segment === entry.segment);
  if (isIn(at)) return NONE;
  const tileOf = ({ segment }: SegmentEntry) => marks.filter(({ item }) => item.kind === 'segment' && item.entry.segment === segment);
  const inside = marks.filter(({ item }) => isIn(entryOf(item)));
  const found = [tileOf(entry), inside, ...[...pathOf(entry.parent)].reverse().map(tileOf)];
  return found.find(({ length }) => length) ?? NONE;
}

/** What is left over, or too small to draw, belongs to the segment whose parts it is of. */
const entryOf = (item: TreemapItem): SegmentEntry | undefined => (item.kind === 'segment' ? item.entry : item.at);

/** The box around boxes: tiles of one segment fill theirs. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (!boxes.length) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
