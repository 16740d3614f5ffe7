/** What the widget shows where no sizes are disclosed. Loads with the first report that discloses none. */
import { nothing, type TemplateResult } from 'lit';
import { claimsHeadline } from '../../analysis/segmentation-claims.js';
import { samePart, type PartId } from '../../analysis/part-id.js';
import { entryPart } from '../../analysis/segmentation.js';
import type { SegmentationText } from '../../analysis/segmentation-text.js';
import { itemsOf, itemText, type TreemapItem } from '../../analysis/treemap-item.js';
import { segmentationStructureWords } from '../../i18n/en/segmentation-structure.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Breadth } from '../../layout/frame.js';
import { layoutStructure, shortened } from '../../layout/structure.js';
import { renderSegmentList, type ListPart } from '../../render/segment-list.js';
import { keepLast } from '../base/keep-last.js';
import type { Presentation } from '../base/vitrine-element.js';
import type { DrawnView, SegmentFigure } from './treemap-view.js';

export { structureStyles as styles } from './structure-styles.js';

/** Open tiles in rows of one height; a list of one level when narrow. */
export class Figure implements SegmentFigure {
  readonly draw = keepLast((text: SegmentationText, width: number, breadth: Breadth, scale: number): DrawnView | undefined =>
    breadth === 'narrow'
      ? undefined
      : layoutStructure<TreemapItem>({ parts: (item) => itemsOf(item, text), merge: mergeOf(text), text: (item) => itemText(item, text) }, width, breadth, scale),
  );

  readonly #speaker: Speaker;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  present(text: SegmentationText): Pick<Presentation, 'heading' | 'subheading' | 'notes'> {
    const words = this.#speaker.say('segmentationStructure', segmentationStructureWords);
    return { heading: claimsHeadline(text, words), subheading: words.subtitle, notes: [] };
  }

  renderList(text: SegmentationText, selected: PartId | undefined): TemplateResult | typeof nothing {
    const items = shortened({ merge: mergeOf(text) }, itemsOf(undefined, text));
    const rows = items.map((item): ListPart => {
      const { segment = undefined, slot = 0 } = item.kind === 'segment' ? item.entry : {};
      const { name, words, count } = itemText(item, text);
      return { name, words, slot, count: segment?.segments?.length ?? 0, counted: count, isSelected: item.kind === 'segment' && samePart(entryPart(item.entry, text.view.segmentation), selected) };
    });
    return rows.length ? renderSegmentList(text.language.words.figure(text.by, false), rows) : nothing;
  }

  renderKey(): typeof nothing {
    return nothing;
  }
}

const mergeOf = ({ view: { at } }: SegmentationText) => (hidden: readonly TreemapItem[]): TreemapItem => ({ kind: 'more', count: hidden.length, amount: 0, at });
