import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RegionEntry, RegionMeasure } from '../../analysis/regions.js';
import type { RegionsLanguage } from '../../analysis/regions-text.js';
import type { RegionPlacement } from '../../analysis/region-places.js';
import { loadGeography } from '../../geography/load-geography.js';
import type { Geography } from '../../geography/world.js';
import { amountWords } from '../../i18n/en/amount.js';
import { regionsWords } from '../../i18n/en/regions.js';
import { regionSize, worldSize } from '../../layout/map.js';
import { nearestMark, placeMapTooltip } from '../../layout/map-marks.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderMap } from '../../render/map.js';
import { renderCrumbs, renderIndex, renderMapKey, renderNoMap, renderPanel } from '../../render/regions.js';
import { renderSwatch } from '../../render/swatch.js';
import { renderTooltip } from '../../render/tooltip.js';
import { VtErrorEvent, VtSelectEvent } from '../base/events.js';
import { fontScale } from '../base/font-scale.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import { mapTokens } from '../base/tokens.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { drawPlaces } from './drawn.js';
import { listRegion } from './listed.js';
import { MapView, type DrawnMap, type MapBook, type Room } from './map-view.js';
import { regionalMapStyles } from './styles.js';

/** Shared by all maps of a page, so that the second one is drawn at once. */
let loaded: Geography | undefined;

/**
 * Regions and countries of the report on a map: what it names and what it claims of each, or its values as circles and
 * bars. A region opens to a map of its own lines.
 *
 * @csspart region - One region of the world map.
 * @csspart country - One line of a region's map.
 */
export class RegionalMap extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, mapTokens, regionalMapStyles];

  static override properties: PropertyDeclarations = {
    region: { reflect: true },
    measure: {},
    year: { type: Number },
  };

  /** Id of the region that is shown. Default: all regions, or the only one. */
  region: string | undefined;
  /** What circles and bars show. Default `share` where shares are disclosed, else `value`. */
  measure: RegionMeasure | undefined;
  /** Year of the values. Default: the base year, or the last disclosed before it. */
  year: number | undefined;

  protected override readonly sections = ['regions', 'scope'];
  protected override readonly reserve = { narrow: 440, medium: 740, wide: 720 };
  readonly #view = new MapView();
  readonly #marks = new MarkNavigation(this, {
    count: () => this.#map?.layout.places.length ?? 0,
    activate: (index) => this.#activate(index),
    leave: () => this.#back(),
    step: (index, key) => (this.#map ? nearestMark(this.#map.layout, index, key) : index),
    tapActivates: () => this.#selected === undefined,
  });
  #geography = loaded;
  #failed = false;
  #open: string | undefined;
  #book: MapBook | undefined;
  #placement: RegionPlacement | undefined;
  #map: DrawnMap | undefined;
  #lang: RegionsLanguage | undefined;

  /** Fetches the outlines; a subclass may bring its own. */
  protected loadMap(): Promise<Geography> {
    return loadGeography();
  }

  protected override get pending(): boolean {
    return this.model !== undefined && !this.#geography && !this.#failed;
  }

  protected override ownIssues(): readonly Issue[] {
    return this.#placement?.issues ?? [];
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: regionsWords.emptyTitle, text: regionsWords.emptyText };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) void this.#load();
  }

  protected override present(report: Report): Presentation | undefined {
    if (this.#lang?.lang !== this.language) this.#lang = undefined;
    this.#lang ??= { lang: this.language, words: regionsWords, frame: this.words, amount: amountWords };
    const book = this.#view.book(report, this.measure, this.year, this.#lang);
    if (report !== this.#book?.report) this.#reset(book);
    this.#book = book;
    this.#placement = book && this.#geography && this.#view.placement(report, book.survey, this.#geography, regionsWords.unknownPlace);
    if (!book) return undefined;
    const { survey, text } = book;
    const region = this.#selected;
    this.#map = this.#geography && this.#placement && this.#view.map(this.#geography, this.#placement, book, region, this.#room);
    const missing = text.missing();
    return {
      heading: text.headline(region),
      subheading: text.subtitle(region, this.#map !== undefined && survey.measure !== undefined),
      summary: text.summary(region),
      ...(region && survey.regions.length > 1 && { controls: renderCrumbs(regionsWords, region.name, () => this.#back(), this.#escape) }),
      figure: region ? this.#renderRegion(book, region) : this.#renderWorld(book),
      notes: text.notes(region),
      ...(missing && { missing }),
      table: () => text.table(region),
    };
  }

  /** The region of the attribute; the only one needs no attribute. */
  get #selected(): RegionEntry | undefined {
    const regions = this.#book?.survey.regions ?? [];
    return regions.length === 1 ? regions[0] : regions.find(({ id }) => id === this.region);
  }

  get #room(): Room {
    return { width: this.figureWidth, widget: this.size.width, fontScale: fontScale(this) };
  }

  #renderWorld(book: MapBook): TemplateResult {
    const { regions, measure } = book.survey;
    const map = this.#map;
    const listed = regions.map((region, i) => listRegion(region, book, regionsWords, map?.layout.numbered ? i + 1 : undefined));
    const accordion = this.breadth === 'narrow';
    return html`${this.#renderFigure(book, undefined, worldSize(this.figureWidth).height)}
      ${map && !measure ? renderMapKey(regionsWords, keyOf(map, accordion)) : nothing}
      ${renderIndex({
        words: regionsWords,
        regions: listed,
        accordion,
        open: this.#open,
        select: (id) => this.#select(id),
        toggle: (id) => this.#toggle(id),
      })}`;
  }

  #renderRegion(book: MapBook, region: RegionEntry): TemplateResult {
    const panel = renderPanel(listRegion(region, book, regionsWords, undefined, this.#map !== undefined));
    return this.#renderFigure(book, region, regionSize(this.figureWidth, this.size.width).height, panel);
  }

  #renderFigure(book: MapBook, region: RegionEntry | undefined, height: number, panel?: TemplateResult): TemplateResult {
    const map = this.#map;
    if (!map) {
      const known = this.#failed || this.#geography;
      const none = known && !this.#failed ? nothing : renderNoMap(regionsWords, height, known ? () => void this.#load() : undefined);
      return html`<div class="figure" part="figure"><div class="split">${none}${panel ?? nothing}</div></div>`;
    }
    const marks = this.#marks;
    const { active } = marks;
    const place = active === undefined ? undefined : map.places[active];
    const said = place && book.text.place(place, region);
    const tooltip = said && placeMapTooltip(said, map.layout, active ?? 0, this.breadth, fontScale(this));
    const drawing = renderMap({
      name: book.text.headline(region),
      layout: map.layout,
      scale: map.scale,
      otherLand: map.shapes.otherLand,
      places: drawPlaces(map, book, region, this.size.width),
      part: region ? 'country' : 'region',
      look: `${region ? 'zoomed' : ''} ${book.survey.measure ? 'quiet' : ''}`,
      active,
      focused: marks.focused,
      tabStop: marks.tabStop,
      outline: book.survey.measure ? undefined : this.#outline(map, active),
    });
    const body = panel ? html`<div class="split">${drawing}${panel}</div>` : drawing;
    return html`<div class=${region ? 'figure' : 'figure world'} part="figure" .style=${region ? '' : `inline-size:${map.layout.width}px`} @pointerover=${marks.over} @pointerleave=${marks.out} @pointerdown=${marks.down} @click=${marks.click} @keydown=${marks.key} @focusin=${marks.focusIn} @focusout=${marks.focusOut}>
      ${body}${tooltip && said ? html`<div data-mark=${active ?? 0}>${renderTooltip(tooltip, said, renderSwatch(place?.figure?.status ?? 'undisclosed'))}</div>` : nothing}
    </div>`;
  }

  /** Around all lines of the active mark, borders between them left out. */
  #outline({ shapes }: DrawnMap, active: number | undefined): string | undefined {
    const mark = active === undefined ? undefined : shapes.marks[active];
    if (!mark || mark.shapes.length < 2) return mark?.shapes[0]?.path;
    return shapes.atlas.outline(this.#placement?.regions.get(mark.id)?.codes ?? [])?.path;
  }

  #activate(index: number): void {
    const place = this.#map?.places[index];
    if (!place) return;
    if (this.#selected) this.dispatchEvent(new VtSelectEvent(place.kind === 'region' ? 'region' : 'country', place.id));
    else this.#select(place.id);
  }

  /** Opens a region; the keyboard's focus moves to the way back. */
  #select(id: string): void {
    this.region = id;
    this.#marks.reset();
    this.dispatchEvent(new VtSelectEvent('region', id));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.crumbs button')?.focus());
  }

  /** Back to all regions, to the one that was open. */
  #back(): void {
    const regions = this.#book?.survey.regions ?? [];
    if (regions.length < 2 || !this.#selected) return;
    const index = regions.indexOf(this.#selected);
    this.region = undefined;
    this.#marks.reset();
    this.dispatchEvent(new VtSelectEvent('region', undefined));
    void this.#marks.focus(index);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#back();
  };

  #toggle(id: string): void {
    this.#open = this.#open === id ? undefined : id;
    this.requestUpdate();
  }

  #reset(book: MapBook | undefined): void {
    this.#marks.reset();
    this.#open = book?.survey.regions[0]?.id;
  }

  async #load(): Promise<void> {
    if (this.#geography) return;
    this.#failed = false;
    try {
      loaded = this.#geography = await this.loadMap();
    } catch {
      this.#failed = true;
      this.dispatchEvent(new VtErrorEvent('network', '', regionsWords.mapFailed));
    }
    this.requestUpdate();
  }
}

/** What the key has to explain. */
function keyOf({ shapes }: DrawnMap, narrow: boolean): readonly ('listed' | 'rest' | 'none')[] {
  const has = (isRest: boolean) => shapes.marks.some((mark) => mark.shapes.some((shape) => shape.isRest === isRest));
  return [...(has(false) ? ['listed' as const] : []), ...(has(true) ? ['rest' as const] : []), ...(shapes.otherLand && !narrow ? ['none' as const] : [])];
}
