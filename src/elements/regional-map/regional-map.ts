import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RegionPlacement } from '../../analysis/region-places.js';
import type { RegionEntry, RegionMeasure } from '../../analysis/regions.js';
import type { RegionsLanguage } from '../../analysis/regions-text.js';
import { loadGeography } from '../../geography/load-geography.js';
import type { Geography } from '../../geography/world.js';
import { amountWords } from '../../i18n/en/amount.js';
import { regionsWords } from '../../i18n/en/regions.js';
import { worldSize } from '../../layout/map.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderMap } from '../../render/map.js';
import { renderIndex, renderMapBone, renderMapFailure, renderMapKey } from '../../render/regions.js';
import { VtErrorEvent } from '../base/events.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { mapTokens } from '../base/tokens.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { drawPlaces } from './drawn.js';
import type { Exploring } from './exploring.js';
import { listRegion } from './listed.js';
import { keyOf, MapView, type DrawnMap, type MapBook, type Room } from './map-view.js';
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
  static override styles: CSSResultGroup = [VitrineElement.styles, figureStyles, mapTokens, regionalMapStyles];

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
  #lang: RegionsLanguage | undefined;
  #geography = loaded;
  #exploring: Exploring | undefined;
  /** True where the outlines, or the code for actions, did not load. */
  #noMap = false;
  #alone = false;
  #book: MapBook | undefined;
  #placement: RegionPlacement | undefined;
  /** What is drawn now. */
  #map: DrawnMap | undefined;
  /** The region that the accordion shows. */
  #open: string | undefined;

  /** Fetches the outlines; a subclass may bring its own. */
  protected loadMap(): Promise<Geography> {
    return loadGeography();
  }

  protected override get pending(): boolean {
    return this.#book !== undefined && ((!this.#geography && !this.#noMap) || this.#wantsExploring);
  }

  protected override ownIssues(): readonly Issue[] {
    return this.#placement?.issues ?? [];
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    return { title: regionsWords.emptyTitle, text: regionsWords.emptyText };
  }

  protected override firstUpdated(): void {
    const explore = () => void this.#explore();
    this.addEventListener('pointerenter', explore);
    this.addEventListener('focusin', explore);
    this.addEventListener('vt-action', (event) => {
      if (event.action === 'csv' && !this.#exploring) event.preventDefault();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#wantsExploring) void this.#explore();
  }

  protected override present(report: Report): Presentation | undefined {
    if (this.#lang?.lang !== this.language) this.#lang = { lang: this.language, words: regionsWords, frame: this.words, amount: amountWords };
    const book = this.#view.book(report, this.measure, this.year, this.#lang);
    if (book?.text.report !== this.#book?.text.report) {
      this.#exploring?.marks.reset();
      this.#open = book?.survey.regions[0]?.id;
    }
    this.#book = book;
    if (!book) return undefined;
    const { text, survey } = book;
    const geography = this.#geography;
    this.#placement = geography && this.#view.placement(report, survey, geography, regionsWords.unknownPlace);
    const region = this.#selected;
    const exploring = region && this.#exploring;
    this.#map = geography && this.#placement && (region ? exploring?.map(geography, this.#placement, book, region, this.#room) : this.#view.world(geography, this.#placement, book, this.#room));
    const circles = this.#map !== undefined && survey.measure !== undefined;
    const missing = text.missing();
    return {
      heading: region ? region.name : text.headline(),
      subheading: text.subtitle(circles),
      summary: text.summary(),
      ...(region && exploring?.present(book, region, circles)),
      figure: region ? this.#renderFigure(book, exploring?.height(this.#room), region) : this.#renderWorld(book),
      notes: text.notes(region),
      ...(missing && { missing }),
      table: () => this.#exploring?.table(book, region) ?? { caption: '', columns: [], rows: [] },
    };
  }

  /** The region of the attribute; the only one needs no attribute. */
  get #selected(): RegionEntry | undefined {
    const regions = this.#regions;
    return this.#alone ? undefined : regions.length === 1 ? regions[0] : regions.find(({ id }) => id === this.region);
  }

  get #regions(): readonly RegionEntry[] {
    return this.#book?.survey.regions ?? [];
  }

  /** True while the code of something that is asked for from the start is still on its way. */
  get #wantsExploring(): boolean {
    return !this.#exploring && !this.#alone && this.#book !== undefined && (this.#selected !== undefined || this.view === 'table');
  }

  get #room(): Room {
    return { width: this.figureWidth, widget: this.size.width, fontScale: fontScale(this) };
  }

  #renderWorld(book: MapBook): TemplateResult {
    const map = this.#map;
    const accordion = this.breadth === 'narrow';
    const regions = book.survey.regions.map((region, i) => listRegion(region, book, map?.layout.numbered ? i + 1 : undefined));
    return html`${this.#renderFigure(book, worldSize(this.figureWidth).height)}
      ${map && !book.survey.measure ? renderMapKey(regionsWords, keyOf(map, accordion)) : nothing}
      ${renderIndex(regionsWords, regions, accordion, this.#open, this.#act)}`;
  }

  #renderFigure(book: MapBook, height = 0, region?: RegionEntry): TemplateResult {
    const map = this.#map;
    const exploring = this.#exploring;
    const marks = exploring?.marks;
    const active = marks?.active;
    const drawing = map
      ? renderMap({
          name: region?.name ?? book.text.headline(),
          layout: map.layout,
          scale: map.scale,
          otherLand: map.shapes.otherLand,
          places: drawPlaces(map, book, region, this.size.width),
          part: region ? 'country' : 'region',
          look: `${region ? 'zoomed' : ''} ${book.survey.measure ? 'quiet' : ''}`,
          active,
          focused: marks?.focused,
          tabStop: marks?.tabStop ?? 0,
          outline: active === undefined || book.survey.measure ? undefined : exploring?.outline(map, this.#placement, active),
        })
      : this.#noMap
        ? renderMapFailure(regionsWords, () => void this.#load())
        : this.pending
          ? renderMapBone(regionsWords, height)
          : nothing;
    return html`<div class=${region ? 'figure' : 'figure world'} part="figure" .style=${region || !map ? '' : `inline-size:${map.layout.width}px`} @click=${this.#act} @pointerover=${marks?.over} @pointerleave=${marks?.out} @pointerdown=${marks?.down} @keydown=${marks?.key} @focusin=${marks?.focusIn} @focusout=${marks?.focusOut}>
      <div class="split">${drawing}${region ? exploring?.panel(book, region) : nothing}</div>${(map && active !== undefined && exploring?.tooltip(map, book, region, active, this.#room)) || nothing}
    </div>`;
  }

  /** Clicks wait for the code that acts on them. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#exploring) this.#exploring.click(event, target);
    else void this.#explore().then((exploring) => exploring?.click(event, target));
  };

  async #load(): Promise<void> {
    if (this.#geography) return;
    this.#noMap = false;
    try {
      loaded = this.#geography = await this.loadMap();
    } catch {
      this.#noMap = true;
      this.dispatchEvent(new VtErrorEvent('network', '', regionsWords.mapFailed));
    }
    this.requestUpdate();
  }

  /** Where the code does not come, all regions stay in view and the next action tries again. */
  async #explore(): Promise<Exploring | undefined> {
    if (this.#exploring) return this.#exploring;
    try {
      const { Exploring } = await import('./exploring.js');
      this.#exploring ??= new Exploring(this, {
        map: () => this.#map,
        regions: () => this.#regions,
        selected: () => this.#selected,
        fold: (id) => (this.#open = this.#open === id ? undefined : id),
      });
    } catch {}
    this.#alone = !this.#exploring;
    this.requestUpdate();
    return this.#exploring;
  }
}
