import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RegionPlacement } from '../../analysis/region-places.js';
import type { RegionEntry, RegionMeasure } from '../../analysis/regions.js';
import type { RegionsLanguage } from '../../analysis/regions-text.js';
import { loadGeography } from '../../geography/load-geography.js';
import type { Geography } from '../../geography/world.js';
import { regionsWords } from '../../i18n/en/regions.js';
import type { RegionsWords } from '../../i18n/regions-words.js';
import { worldSize } from '../../layout/map.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderMap } from '../../render/map.js';
import { renderIndex, renderMapBone, renderMapKey } from '../../render/regions.js';
import { addStyles } from '../base/add-styles.js';
import { VtErrorEvent } from '../base/events.js';
import { figureStyles } from '../base/figure-styles.js';
import { fontScale } from '../base/font-scale.js';
import { mapTokens } from '../base/generated/map-tokens.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { drawPlaces } from './drawn.js';
import type { Exploring } from './exploring.js';
import { listRegion } from './listed.js';
import { keyOf, MapView, type DrawnMap, type MapBook, type Room, type ValuesCode } from './map-view.js';
import { regionalMapStyles } from './styles.js';

/** What loads on its own. */
type Part = 'outlines' | 'values' | 'exploring';

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

  override get figureWord(): string {
    return this.#words.figure;
  }
  protected override readonly sections = ['regions', 'scope'];
  protected override readonly reserve = { narrow: 440, medium: 740, wide: 720 };
  readonly #view = new MapView();
  #lang: RegionsLanguage | undefined;
  #geography: Geography | undefined;
  #values: ValuesCode | undefined;
  #exploring: Exploring | undefined;
  readonly #parts = new Map<Part, Promise<void>>();
  readonly #missing = new Set<Part>();
  #book: MapBook | undefined;
  #placement: RegionPlacement | undefined;
  /** What is drawn now. */
  #map: DrawnMap | undefined;
  /** The region that the accordion shows. */
  #open: string | undefined;

  /** Fetches the outlines, or has them; a subclass may bring its own. */
  protected loadMap(): Geography | Promise<Geography> {
    return loaded ?? loadGeography().then((geography) => (loaded = geography));
  }

  protected override get pending(): boolean {
    const wanted: readonly Part[] = [...(this.#geography ? [] : (['outlines'] as const)), ...this.#wanted];
    return this.#book !== undefined && wanted.some((part) => !this.#missing.has(part));
  }

  protected override ownIssues(): readonly Issue[] {
    return this.#placement?.issues ?? [];
  }

  get #words(): RegionsWords {
    return this.say('regions', regionsWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }

  protected override explore(): Promise<void> {
    return this.#fetch('exploring');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) void this.#fetch('outlines');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const part of this.#wanted) if (!this.#missing.has(part)) void this.#fetch(part);
  }

  protected override present(report: Report): Presentation | undefined {
    const lang = this.#lang?.lang === this.language ? this.#lang : { lang: this.language, words: this.#words, frame: this.words };
    this.#lang = lang;
    const survey = this.#view.survey(report, this.measure, this.year);
    const book = survey && this.#view.book(report, survey, lang, this, this.#values);
    if (book?.text.report !== this.#book?.text.report) {
      this.#exploring?.marks.reset();
      this.#open = book?.survey.regions[0]?.id;
    }
    this.#book = book;
    const awaitsValues = survey?.measure && !this.#values;
    // Values say something else in headline, index and notes: all of it would move once their code is there.
    if (!book || (awaitsValues && !this.#missing.has('values'))) return undefined;
    const { text } = book;
    const geography = awaitsValues ? undefined : this.#geography;
    this.#placement = geography && this.#view.placement(report, survey, geography, this.#words.unknownPlace);
    const region = this.#selected;
    const exploring = region && this.#exploring;
    this.#map = geography && this.#placement && (region ? exploring?.map(geography, this.#placement, book, region, this.#room) : this.#view.world(geography, this.#placement, book, this.#room));
    const circles = this.#map !== undefined && text.values !== undefined;
    const missing = text.missing();
    return {
      heading: region ? region.name : text.headline(),
      subheading: text.subtitle(circles),
      summary: text.summary(),
      ...(region && exploring?.present(book, region, circles)),
      figure: region ? this.#renderFigure(book, exploring?.height(this.#room), region) : this.#renderWorld(book),
      notes: text.notes(region),
      ...(missing && { missing }),
      table: () => this.#exploring?.table(book, region),
    };
  }

  /** The region of the attribute; the only one needs no attribute. */
  get #selected(): RegionEntry | undefined {
    const regions = this.#regions;
    return this.#missing.has('exploring') ? undefined : regions.length === 1 ? regions[0] : regions.find(({ id }) => id === this.region);
  }

  get #regions(): readonly RegionEntry[] {
    return this.#book?.survey.regions ?? [];
  }

  /** Code for something that is asked for from the start, and is not there yet. */
  get #wanted(): readonly Part[] {
    const exploring = !this.#exploring && (this.#selected || this.selected || this.view === 'table' || this.#missing.size);
    const values = !this.#values && this.#book?.survey.measure;
    return [...(exploring ? (['exploring'] as const) : []), ...(values ? (['values'] as const) : [])];
  }

  get #room(): Room {
    return { width: this.figureWidth, widget: this.size.width, fontScale: fontScale(this.size) };
  }

  #renderWorld(book: MapBook): TemplateResult {
    const map = this.#map;
    const accordion = this.breadth === 'narrow';
    // Before the outlines are there: what a narrow map will do, so that the names do not move.
    const numbered = map ? map.layout.numbered : accordion && !book.survey.measure;
    const regions = book.survey.regions.map((region, i) => listRegion(region, book, this.selected, numbered ? i + 1 : undefined));
    return html`${this.#renderFigure(book, worldSize(this.figureWidth).height)}
      ${book.survey.measure || this.#missing.has('outlines') ? nothing : renderMapKey(this.#words, keyOf(book.survey, accordion))}
      ${renderIndex(this.#words, regions, accordion, this.#open, this.#act)}`;
  }

  #renderFigure(book: MapBook, height = 0, region?: RegionEntry): TemplateResult {
    const map = this.#map;
    const exploring = this.#exploring;
    const marks = exploring?.marks;
    const active = marks?.active;
    const selected = map && exploring?.selected(map);
    const drawing = map
      ? renderMap({
          name: region?.name ?? this.#words.figure,
          layout: map.layout,
          scale: map.scale,
          otherLand: map.shapes.otherLand,
          places: drawPlaces(map, book, region, this.size.width),
          part: region ? 'country' : 'region',
          look: `${region ? 'zoomed' : ''} ${book.survey.measure ? 'quiet' : ''}`,
          active,
          focused: marks?.focused,
          selected,
          tabStop: marks?.tabStop ?? 0,
          renderCircle: book.values?.renderCircle,
          outline: exploring?.outline(map, this.#placement, [book.survey.measure ? undefined : active, selected]),
        })
      : this.pending
        ? renderMapBone(this.#words, height)
        : this.#exploring && this.#missing.size
          ? this.#exploring.failure(() => this.#missing.forEach((part) => void this.#fetch(part)))
          : nothing;
    return html`<div class=${region ? 'figure' : 'figure world'} part="figure" .style=${region || !map ? '' : `inline-size:${map.layout.width}px`} @pointerover=${this.#act} @pointerleave=${this.#act} @pointerdown=${this.#act} @click=${this.#act} @keydown=${this.#act} @focusin=${this.#act} @focusout=${this.#act}>
      <div class="split">${drawing}${region ? exploring?.panel(book, region) : nothing}</div>${(map && active !== undefined && exploring?.tooltip(map, book, region, active, this.#room)) || nothing}
    </div>`;
  }

  /** Events wait for the code that acts on them. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#exploring) this.#exploring.handle(event, target);
    else void this.explore().then(() => this.#exploring?.handle(event, target));
  };

  /** Each part once; where one does not come, the map does without, and the next action tries again. */
  #fetch(part: Part): Promise<void> {
    const fetched = this.#parts.get(part) ?? this.#load(part).then(
      () => void this.#missing.delete(part),
      () => {
        this.#parts.delete(part);
        this.#missing.add(part);
        if (part !== 'exploring') this.dispatchEvent(new VtErrorEvent('network', '', this.words.errorTitle));
      },
    ).then(() => this.requestUpdate());
    this.#parts.set(part, fetched);
    return fetched;
  }

  async #load(part: Part): Promise<void> {
    if (part === 'outlines') {
      const outlines = this.loadMap();
      this.#geography = 'world' in outlines ? outlines : await outlines;
    } else if (part === 'values') {
      const values = await import('./values.js');
      addStyles(this.shadowRoot, values.valuesStyles);
      this.#values = values;
    } else {
      const { Exploring } = await import('./exploring.js');
      this.#exploring = new Exploring(this, {
        map: () => this.#map,
        regions: () => this.#regions,
        selected: () => this.#selected,
        fold: (id) => (this.#open = this.#open === id ? undefined : id),
      });
    }
  }
}
