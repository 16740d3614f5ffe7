/** The parts of a level with their sizes, for the treemap's layout. Each is made only when it is asked for. */
import type { SegmentationSizeWords } from '../i18n/segmentation-words.js';
import type { SegmentationText } from './segmentation-text.js';
import { isMeasured, type SegmentDivision, type SegmentEntry } from './segmentation.js';
import { itemText, type TreemapItem } from './treemap-item.js';

/** A part with its size. */
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

/** Gives the layout its parts and words. */
export class TreemapParts {
  readonly #text: SegmentationText;
  readonly #words: SegmentationSizeWords;
  readonly #labels = new Map<TreemapItem, ItemLabel>();

  constructor(text: SegmentationText, words: SegmentationSizeWords) {
    this.#text = text;
    this.#words = words;
  }

  /** Empty where the parts' sizes are not known. */
  readonly parts = (item?: TreemapItem): readonly MeasuredPart[] => {
    const { view } = this.#text;
    if (!item) return partsOf(view.division, view.at);
    if (item.kind !== 'segment' || !item.entry.segment.segments?.length) return [];
    const division = view.measure.divide(item.entry.segment.segments, item.entry);
    return isMeasured(division, item.entry.size?.amount) ? partsOf(division, item.entry) : [];
  };

  readonly merge = (hidden: readonly MeasuredPart[]): TreemapItem => {
    const item = hidden[0]?.item;
    return { kind: 'more', count: hidden.length, amount: hidden.reduce((sum, { value }) => sum + value, 0), at: item?.kind === 'segment' ? item.entry.parent : undefined };
  };

  readonly label = (item: TreemapItem): ItemLabel => {
    let label = this.#labels.get(item);
    if (!label) {
      const { name, words, count } = itemText(item, this.#text);
      this.#labels.set(item, (label = { name, value: words, opens: count !== '' }));
    }
    return label;
  };

  /** Inside a tile whose header has its name. */
  readonly note = (item: TreemapItem): string => (item.kind === 'segment' ? itemText(item, this.#text).count || this.#words.unsplit : '');
}

function partsOf({ tiles, rest, ...division }: SegmentDivision, at: SegmentEntry | undefined): readonly MeasuredPart[] {
  const parts = tiles.map((entry): MeasuredPart => ({ item: { kind: 'segment', entry }, value: entry.size?.amount ?? 0 }));
  return rest === undefined ? parts : [...parts, { item: { kind: 'rest', division: { tiles, rest, ...division }, at }, value: rest, isRest: true }];
}
