/** What the widget shows where sizes are disclosed. Loads with the first report that discloses them. */
import { nothing, type TemplateResult } from 'lit';
import { sizesHeadline, sizesNotes, sizesSubtitle, untiled } from '../../analysis/segmentation-sizes.js';
import type { SegmentationText } from '../../analysis/segmentation-text.js';
import { itemText } from '../../analysis/treemap-item.js';
import { TreemapParts } from '../../analysis/treemap-parts.js';
import { segmentationSizeWords } from '../../i18n/en/segmentation-sizes.js';
import type { SegmentationSizeWords } from '../../i18n/segmentation-words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Breadth } from '../../layout/frame.js';
import { layoutTreemap } from '../../layout/treemap.js';
import { renderTileKey } from '../../render/tile-key.js';
import { keepLast } from '../base/keep-last.js';
import type { Presentation } from '../base/vitrine-element.js';
import type { DrawnView, SegmentFigure } from './treemap-view.js';

export { tilesStyles as styles } from './tiles-styles.js';

/** Tiles in proportion to sizes. */
export class Figure implements SegmentFigure {
  readonly draw = keepLast((text: SegmentationText, width: number, breadth: Breadth, scale: number): DrawnView =>
    layoutTreemap(new TreemapParts(text, this.#words), { width, breadth, scale }),
  );

  readonly #speaker: Speaker;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  get #words(): SegmentationSizeWords {
    return this.#speaker.say('segmentationSize', segmentationSizeWords);
  }

  present(text: SegmentationText, { marks, nameless = 0 }: DrawnView): Pick<Presentation, 'heading' | 'subheading' | 'notes'> {
    const isHatched = marks.some(({ item, kind }) => item.kind === 'segment' && item.entry.size?.status === 'derived' && kind === 'tile');
    return {
      heading: sizesHeadline(text, this.#words),
      subheading: sizesSubtitle(text, this.#words),
      notes: sizesNotes(text, this.#words, nameless, isHatched),
    };
  }

  renderList(): typeof nothing {
    return nothing;
  }

  /** Names of the numbered tiles, and what has no tile. */
  renderKey(text: SegmentationText, { marks }: DrawnView): TemplateResult | typeof nothing {
    const keys = marks.flatMap(({ number, item }) => {
      const { name, words } = itemText(item, text);
      return number ? { number, name, value: words, look: item.kind === 'segment' ? `cat-${item.entry.slot}` : 'cat-0 soft' } : [];
    });
    const without = untiled(text, this.#words);
    return keys.length || without.length ? renderTileKey(keys, without) : nothing;
  }
}
