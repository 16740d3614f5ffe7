import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import { growthText, placeText, regionHeadline, regionSubtitle, regionTable, type RegionDetailLanguage } from '../../analysis/region-detail.js';
import type { RegionPlacement } from '../../analysis/region-places.js';
import { samePart, type PartId, type PartKind } from '../../analysis/part-id.js';
import { placePart, type RegionalPlace, type RegionEntry } from '../../analysis/regions.js';
import type { Geography } from '../../geography/world.js';
import { amountWords } from '../../i18n/en/amount.js';
import { regionDetailWords } from '../../i18n/en/region-detail.js';
import type { Speaker } from '../../i18n/speaker.js';
import { breadthOf } from '../../layout/frame.js';
import { nearestMark, placeMapTooltip } from '../../layout/map-marks.js';
import { layoutRegion, regionSize } from '../../layout/region-map.js';
import { renderCrumbs, renderMapFailure, renderPanel } from '../../render/region-panel.js';
import { renderSwatch } from '../../render/swatch.js';
import { renderTooltip } from '../../render/tooltip.js';
import { addStyles } from '../base/add-styles.js';
import type { MarkRow } from '../base/copy-value.js';
import { keepLast } from '../base/keep-last.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import type { Presentation } from '../base/vitrine-element.js';
import { exploringStyles } from './exploring-styles.js';
import { listRegion } from './listed.js';
import { inputOf, type DrawnMap, type MapBook, type Room } from './map-view.js';
import { regionShapes } from './region-shapes.js';

/** The element that is explored. */
interface ExploringHost extends ReactiveControllerHost, HTMLElement, Speaker {
  region: string | undefined;
  readonly selected: PartId | undefined;
  select(kind: PartKind, id: string | undefined, stays?: boolean): void;
}

/** What the element shows. */
interface Scene {
  readonly map: () => DrawnMap | undefined;
  readonly regions: () => readonly RegionEntry[];
  readonly selected: () => RegionEntry | undefined;
  /** Opens or closes a region of the accordion. */
  readonly fold: (id: string) => void;
}

/** What a reader does with the map: one region's own map, tooltips, the table. Loads with the first action. */
export class Exploring {
  readonly #map = keepLast((geography: Geography, placement: RegionPlacement, book: MapBook, region: RegionEntry, width: number, widget: number, fontScale: number): DrawnMap | undefined => {
    const size = regionSize(width, widget);
    const shapes = regionShapes(geography.world, region, placement.regions.get(region.id), size);
    const places = region.lines.length ? region.lines : [region];
    if (!shapes) return undefined;
    return { shapes, scale: 1, places, layout: layoutRegion(inputOf(shapes, places, book, { ...size, scale: 1, widget, fontScale }, 0.1 * Math.min(size.width, size.height))) };
  });

  /** Arrow keys, hover, focus and tap. */
  readonly marks: MarkNavigation;
  readonly #host: ExploringHost;
  readonly #scene: Scene;
  /** What the open tooltip is about. */
  #shown: readonly [book: MapBook, region: RegionEntry | undefined] | undefined;

  constructor(host: ExploringHost, scene: Scene) {
    this.#host = host;
    this.#scene = scene;
    addStyles(host.shadowRoot, exploringStyles);
    this.marks = new MarkNavigation(host, {
      count: () => scene.map()?.places.length ?? 0,
      step: (index, key) => nearestMark(scene.map()?.layout, index, key),
      activate: (index) => this.#activate(index),
      leave: () => this.#back(),
      tapActivates: () => !scene.selected(),
      row: (index) => this.#row(scene.map()?.places[index]),
    });
  }

  get #language(): RegionDetailLanguage {
    return { words: this.#host.say('regionDetail', regionDetailWords), amount: this.#host.say('amount', amountWords) };
  }

  #row(place: RegionalPlace | undefined): MarkRow | undefined {
    return place && this.#shown && { table: this.table(...this.#shown), part: placePart(place) };
  }

  /** Everything that happens on the figure and the index. `target` is where, which a late event has forgotten. */
  handle(event: Event, target: EventTarget | null): void {
    const at = event.type === 'click' && target instanceof Element ? target.closest<HTMLElement>('[data-open], [data-fold]') : null;
    const { open, fold } = at?.dataset ?? {};
    if (open) this.#select(open);
    else if (!fold) this.marks.handle(event, target);
    else {
      this.#scene.fold(fold);
      this.#host.requestUpdate();
    }
  }

  /** The mark of what is selected, or of the region that it is in. */
  selected({ places }: DrawnMap): number | undefined {
    const { selected } = this.#host;
    if (!selected) return undefined;
    const isIt = (place: RegionalPlace) => samePart(placePart(place), selected);
    const index = places.findIndex((place) => isIt(place) || ('lines' in place && (place as RegionEntry).lines.some(isIt)));
    return index < 0 ? undefined : index;
  }

  /** Around all lines of each mark, borders between them left out. */
  outline({ shapes }: DrawnMap, placement: RegionPlacement | undefined, indexes: readonly (number | undefined)[]): string {
    return [...new Set(indexes)].map((index = -1) => {
      const mark = shapes.marks[index];
      if (!mark || mark.shapes.length < 2) return mark?.shapes[0]?.path ?? '';
      return shapes.atlas.outline(placement?.regions.get(mark.id)?.codes ?? [])?.path ?? '';
    }).join('');
  }

  /** What stands in place of a map whose outlines did not load. */
  failure(retry: () => void): TemplateResult {
    return renderMapFailure(this.#language.words, retry);
  }

  /** Nothing where no country of the region is known. */
  map(geography: Geography, placement: RegionPlacement, book: MapBook, region: RegionEntry, { width, widget, fontScale }: Room): DrawnMap | undefined {
    return this.#map(geography, placement, book, region, width, widget, fontScale);
  }

  /** CSS pixels. */
  height({ width, widget }: Room): number {
    return regionSize(width, widget).height;
  }

  /** What stands around one region's map. */
  present({ text, survey }: MapBook, region: RegionEntry, circles: boolean): Pick<Presentation, 'heading' | 'subheading' | 'summary' | 'controls'> {
    const { words } = this.#language;
    return {
      heading: regionHeadline(region, text, words),
      subheading: regionSubtitle(region, text, words, circles),
      summary: text.summary(words.summary(region.name, region.lines.length), region.lines),
      ...(survey.regions.length > 1 && { controls: renderCrumbs(words, region.name, () => this.#back(), this.#key) }),
    };
  }

  panel(book: MapBook, region: RegionEntry): TemplateResult {
    const language = this.#language;
    const details = region.lines.map((line) => growthText(line, book.text, language) ?? (line.kind === 'group' ? language.words.kind.group : ''));
    const listed = listRegion(region, book, this.#host.selected);
    return renderPanel(listed, growthText(region, book.text, language), details);
  }

  tooltip({ layout, places }: DrawnMap, book: MapBook, region: RegionEntry | undefined, mark: number, { widget, fontScale }: Room): TemplateResult | typeof nothing {
    const { text } = book;
    this.#shown = [book, region];
    const place = places[mark];
    const said = place && placeText(place, text, this.#language, region);
    const placed = said && placeMapTooltip(said, layout, mark, breadthOf(widget), fontScale);
    return placed ? renderTooltip(placed, said, renderSwatch(place.figure?.status ?? 'undisclosed')) : nothing;
  }

  table({ text }: MapBook, region: RegionEntry | undefined): DataTable {
    return regionTable(text, this.#language, region);
  }

  #activate(index: number): void {
    const place = this.#scene.map()?.places[index];
    if (!place) return;
    const { kind, id } = placePart(place);
    if (this.#scene.selected()) this.#host.select(kind, id);
    else this.#select(id);
  }

  /** Opens a region; the keyboard's focus moves to the way back. */
  #select(id: string): void {
    this.#host.region = id;
    this.marks.reset();
    this.#host.select('region', id, true);
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>('.crumbs button')?.focus());
  }

  /** Back to all regions, to the one that was open. */
  #back(): void {
    const [regions, selected] = [this.#scene.regions(), this.#scene.selected()];
    if (regions.length < 2 || !selected) return;
    this.#host.region = undefined;
    this.marks.reset();
    this.#host.select('region', undefined);
    void this.marks.focus(regions.indexOf(selected));
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#back();
  };
}
