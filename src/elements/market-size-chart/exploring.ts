import type { PartId, PartKind } from '../../analysis/part-id.js';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import { sizeTable } from '../../analysis/market-size-table.js';
import type { MarketSizeText } from '../../analysis/market-size-text.js';
import { sizeTableWords } from '../../i18n/en/market-size-table.js';
import type { Speaker } from '../../i18n/speaker.js';
import { mirrorLayout } from '../../layout/market-size-mirror.js';
import type { SizeLayout } from '../../layout/market-size-parts.js';
import { layoutTooltip, type PlacedTooltip } from '../../layout/tooltip.js';
import { renderActive } from '../../render/market-size-active.js';
import { renderSwatch } from '../../render/swatch.js';
import { renderTooltip } from '../../render/tooltip.js';
import type { MarkRow } from '../base/copy-value.js';
import { MarkNavigation } from '../base/mark-navigation.js';

/** The element that is explored. */
interface ExploringHost extends ReactiveControllerHost, HTMLElement, Speaker {
  readonly selected: PartId | undefined;
  select(kind: PartKind, id: string): void;
}

/** What the chart shows now. */
export interface DrawnSize {
  readonly text: MarketSizeText;
  readonly layout: SizeLayout;
  readonly fontScale: number;
}

/** What a reader does with the chart: tooltips, keyboard, the table. Loads with the first action. */
export class Exploring {
  /** The figure with time running from right to left. */
  readonly mirror = mirrorLayout;
  /** Arrow keys, hover, focus and tap. */
  readonly marks: MarkNavigation;
  readonly #host: ExploringHost;

  constructor(host: ExploringHost, drawn: () => DrawnSize | undefined) {
    this.#host = host;
    this.marks = new MarkNavigation(host, {
      count: () => drawn()?.layout.columns.length ?? 0,
      activate: (index) => host.select('year', `${drawn()?.layout.columns[index]?.year ?? ''}`),
      row: (index) => this.#row(drawn(), index),
    });
  }

  #row(drawn: DrawnSize | undefined, index: number): MarkRow | undefined {
    const year = drawn?.layout.columns[index]?.year;
    return drawn && { table: this.table(drawn.text, false), part: year === undefined ? undefined : { kind: 'year', id: `${year}` } };
  }

  /** The column of the selected year. */
  selected({ layout }: DrawnSize): number {
    const { selected } = this.#host;
    return selected?.kind === 'year' ? layout.columns.findIndex(({ year }) => `${year}` === selected.id) : -1;
  }

  /** Outline, ring and leader, inside the drawing; then the tooltip beside it. */
  render(drawn: DrawnSize): { readonly overlay: unknown; readonly tooltip: TemplateResult | typeof nothing } {
    const { text, layout, fontScale } = drawn;
    const { active = -1, focused } = this.marks;
    const point = text.series.points[active];
    const said = point && text.point(point);
    const place = said && placeTooltip(said, layout, active, fontScale);
    return {
      overlay: [renderActive(layout.columns[this.selected(drawn)]?.body, false, undefined), renderActive(layout.columns[focused ?? active]?.body, focused !== undefined, place?.leader)],
      tooltip: place ? renderTooltip(place, said, renderSwatch(point.status, point.phase)) : nothing,
    };
  }

  /** `short` says statuses in one word. */
  table(text: MarketSizeText, short: boolean): DataTable {
    return sizeTable(text, this.#host.say('sizeTable', sizeTableWords), short);
  }
}

function placeTooltip(said: Parameters<typeof layoutTooltip>[0], layout: SizeLayout, active: number, fontScale: number): PlacedTooltip | undefined {
  const mark = layout.columns[active]?.box;
  return mark && layoutTooltip(said, mark, { ...layout, foot: layout.height + 3 }, layout.columns.map(({ box }) => box), fontScale);
}
