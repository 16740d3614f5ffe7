/** What a tile stands for, and what it says whether sizes are disclosed or not. */
import type { SegmentationText } from './segmentation-text.js';
import { pathOf, type SegmentDivision, type SegmentEntry } from './segmentation.js';

export type TreemapItem =
  | { readonly kind: 'segment'; readonly entry: SegmentEntry }
  /** What the known segments of a level leave over; `at` is the segment that they are parts of. */
  | { readonly kind: 'rest'; readonly division: SegmentDivision; readonly at: SegmentEntry | undefined }
  /** Segments too small to draw, or too many; `amount` is 0 where it is not known. */
  | { readonly kind: 'more'; readonly count: number; readonly amount: number; readonly at: SegmentEntry | undefined };

/** Name, number or words, and how many parts it has. */
export interface ItemText {
  readonly name: string;
  readonly words: string;
  /** "2 sub-segments"; empty where it has none. */
  readonly count: string;
}

export function itemText(item: TreemapItem, text: SegmentationText): ItemText {
  const { words } = text.language;
  if (item.kind === 'segment') {
    const { segment } = item.entry;
    return { name: segment.name, words: text.words(item.entry), count: segment.segments?.length ? words.parts(segment.segments.length) : '' };
  }
  if (item.kind === 'more') return { name: words.more(item.count, item.count === text.view.segments.length), words: item.amount ? text.amount(item.amount) : '', count: '' };
  const { rest = 0, open } = item.division;
  return { name: words.rest(open.length), words: text.amount(rest), count: '' };
}

/** For a screen reader: the tile and what it is part of, its size and how that is known. */
export function itemName(item: TreemapItem, text: SegmentationText): string {
  const { name, words, count } = itemText(item, text);
  const above = item.kind === 'segment' ? pathOf(item.entry.parent).map(({ segment }) => segment.name) : [];
  const { status, stop } = text.language.frame;
  const known = item.kind === 'segment' ? item.entry.size?.status : item.kind === 'rest' || item.amount ? 'derived' : undefined;
  const said = [words, known && status[known], count].filter(Boolean).join(stop);
  return [...above, name].join(', ') + (said && `: ${said}`);
}

/** The parts of a segment, or those of the level, in the report's order. */
export function itemsOf(item: TreemapItem | undefined, { view: { measure, segments, at } }: SegmentationText): readonly TreemapItem[] {
  if (!item) return toItems(measure.entries(segments, at));
  return item.kind === 'segment' ? toItems(measure.entries(item.entry.segment.segments ?? [], item.entry)) : [];
}

const toItems = (entries: readonly SegmentEntry[]): readonly TreemapItem[] => entries.map((entry) => ({ kind: 'segment', entry }));

/** The segment that a click on the item opens. */
export function targetOf(item: TreemapItem | undefined, { view }: SegmentationText): SegmentEntry | undefined {
  if (item?.kind === 'more') return item.at === view.at ? undefined : item.at;
  return item?.kind === 'segment' && item.entry.segment.segments?.length ? item.entry : undefined;
}
