/** A level of segments as the items that a treemap or a structure draws: segments, what is left over, what is too small. */
import type { SegmentationText, SegmentTip } from './segmentation-text.js';
import { isMeasured, type SegmentDivision, type SegmentEntry } from './segmentation.js';

/** What a tile stands for. */
export type TreemapItem =
  | { readonly kind: 'segment'; readonly entry: SegmentEntry }
  /** What the known segments of a level leave over; `at` is the segment that they are parts of. */
  | { readonly kind: 'rest'; readonly division: SegmentDivision; readonly at: SegmentEntry | undefined }
  /** Segments too small to draw, or too many. */
  | { readonly kind: 'more'; readonly count: number; readonly amount: number; readonly at: SegmentEntry | undefined };

/** A part with its size, for the layout. */
export interface MeasuredPart {
  readonly item: TreemapItem;
  readonly value: number;
  readonly isRest?: boolean;
}

/** What a tile says. */
export interface ItemLabel {
  readonly name: string;
  readonly value: string;
  readonly opens: boolean;
}

/** Gives the layouts their items and words, each made once and only when asked for. */
export class TreemapParts {
  readonly #text: SegmentationText;
  readonly #labels = new Map<TreemapItem, ItemLabel>();
  readonly #entries = new Map<TreemapItem | undefined, readonly TreemapItem[]>();

  constructor(text: SegmentationText) {
    this.#text = text;
  }

  /** For the treemap: empty where the parts' sizes are not known. */
  readonly parts = (item?: TreemapItem): readonly MeasuredPart[] => {
    const { view } = this.#text;
    if (!item) return view.isTreemap ? partsOf(view.division, view.at) : [];
    if (item.kind !== 'segment' || !item.entry.segment.segments?.length) return [];
    const division = view.measure.divide(item.entry.segment.segments, item.entry);
    return isMeasured(division, item.entry.size?.amount) ? partsOf(division, item.entry) : [];
  };

  /** For the structure: all parts, in the report's order. */
  readonly all = (item?: TreemapItem): readonly TreemapItem[] => {
    const known = this.#entries.get(item);
    if (known) return known;
    const { measure, segments, at } = this.#text.view;
    const entry = item?.kind === 'segment' ? item.entry : undefined;
    const inside = item ? (entry?.segment.segments ?? []) : segments;
    const items = measure.entries(inside, entry ?? at).map((one): TreemapItem => ({ kind: 'segment', entry: one }));
    this.#entries.set(item, items);
    return items;
  };

  readonly merge = (hidden: readonly (MeasuredPart | TreemapItem)[]): TreemapItem => {
    const first = hidden[0];
    const item = first && ('item' in first ? first.item : first);
    const at = item?.kind === 'segment' ? item.entry.parent : this.#text.view.at;
    return { kind: 'more', count: hidden.length, amount: hidden.reduce((sum, part) => sum + ('value' in part ? part.value : 0), 0), at };
  };

  readonly label = (item: TreemapItem): ItemLabel => {
    const known = this.#labels.get(item) ?? this.#label(item);
    this.#labels.set(item, known);
    return known;
  };

  /** Inside a tile whose header has its name. */
  readonly note = (item: TreemapItem): string => {
    const { words } = this.#text.language;
    const parts = item.kind === 'segment' ? (item.entry.segment.segments?.length ?? 0) : 0;
    if (item.kind === 'rest') return item.division.open.length ? words.segments(item.division.open.length) : '';
    return parts ? words.parts(parts) : words.whole;
  };

  /** What a tile of the structure says. */
  readonly words = (item: TreemapItem): { readonly name: string; readonly words: string; readonly count: string } => {
    const { words } = this.#text.language;
    if (item.kind !== 'segment') return { name: this.label(item).name, words: '', count: '' };
    const { segment } = item.entry;
    return { name: segment.name, words: this.#text.words(item.entry), count: segment.segments?.length ? words.parts(segment.segments.length) : '' };
  };

  tip(item: TreemapItem): SegmentTip {
    if (item.kind === 'segment') return this.#text.tip(item.entry);
    return item.kind === 'rest' ? this.#text.restTip(item.division, item.at) : this.#text.moreTip(item.count, item.amount, item.at);
  }

  /** For a screen reader: the tooltip in one line, and whether the tile opens. */
  name(item: TreemapItem): string {
    const { when, value, how } = this.tip(item);
    const parts = item.kind === 'segment' ? (item.entry.segment.segments?.length ?? 0) : 0;
    return [`${when}: ${value}`, how, parts ? this.#text.language.words.parts(parts) : ''].filter(Boolean).join('. ');
  }

  /** The segment that a click on the item opens. */
  target(item: TreemapItem | undefined): SegmentEntry | undefined {
    if (item?.kind === 'more') return item.at === this.#text.view.at ? undefined : item.at;
    return item?.kind === 'segment' && item.entry.segment.segments?.length ? item.entry : undefined;
  }

  #label(item: TreemapItem): ItemLabel {
    const { words } = this.#text.language;
    if (item.kind === 'segment') return { name: item.entry.segment.name, value: this.#text.label(item.entry) ?? '', opens: (item.entry.segment.segments?.length ?? 0) > 0 };
    if (item.kind === 'more') return { name: words.more(item.count), value: item.amount ? this.#text.amount(item.amount) : '', opens: false };
    const { rest = 0, open } = item.division;
    const name = open.length ? `${words.rest.open}: ${words.segments(open.length)}` : words.rest.unnamed;
    return { name, value: this.#text.amount(rest), opens: false };
  }
}

function partsOf(division: SegmentDivision, at: SegmentEntry | undefined): readonly MeasuredPart[] {
  const tiles = division.tiles.map((entry): MeasuredPart => ({ item: { kind: 'segment', entry }, value: entry.size?.amount ?? 0 }));
  return division.rest === undefined ? tiles : [...tiles, { item: { kind: 'rest', division, at }, value: division.rest, isRest: true }];
}
