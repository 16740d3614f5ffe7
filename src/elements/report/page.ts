/** What lays a whole report out as a page. Loaded with the first report that has no widgets of its own. */
import type { nothing, TemplateResult } from 'lit';
import { paragraphsOf } from '../../analysis/paragraphs.js';
import type { PartId, PartKind } from '../../analysis/part-id.js';
import { isShownBy, planPage, type PagePart, type PageSection, type PartName, type SectionName } from '../../analysis/report-page.js';
import { writePage, type PageText } from '../../analysis/report-page-text.js';
import { frameWords } from '../../i18n/en/frame.js';
import { reportWords } from '../../i18n/en/report.js';
import { breadthOf } from '../../layout/frame.js';
import { reservedHeight } from '../../layout/report-page.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderLoading } from '../../render/loading.js';
import { renderReportPage, type PlacedPart, type PlacedSection } from '../../render/report.js';
import { loadWidget } from './load-widget.js';
import { linkOf } from './page-link.js';
import { PartQueue } from './part-queue.js';
import { ReadingPlace } from './reading-place.js';

export { pageStyles } from './page-styles.js';

/** What the page reads from its element. */
export interface PageHost extends HTMLElement {
  readonly shadowRoot: ShadowRoot | null;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly noHeading: boolean;
  readonly audit: boolean;
  readonly issues: readonly Issue[];
  readonly deepLink: boolean;
  readonly selected: PartId | undefined;
  requestUpdate(): void;
}

/** What is shown, and in which language. */
export interface PageData {
  readonly report: Report;
  readonly issues: readonly Issue[];
  readonly lang: string;
  readonly flag: (unshown: readonly Issue[]) => TemplateResult | typeof nothing;
}

/** A part that is still not drawn after this many milliseconds no longer holds up what is below it. */
const PATIENCE = 8000;
/** How far from the reader a part is when it starts. */
const NEAR = '100% 0px';

/** Where a link to a part of the report leads. */
const SECTION_OF: Readonly<Record<PartKind, SectionName>> = { segment: 'segments', region: 'regions', country: 'regions', player: 'players', year: 'size' };

/** Plans, fills and renders the page of one element. Parts near the reader start first, the others when the page is at rest. */
export class ReportPage {
  readonly #host: PageHost;
  readonly #queue = new PartQueue();
  readonly #widgets = new Map<PartName, HTMLElement>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #place: ReadingPlace;
  #near: IntersectionObserver | undefined;
  #seen = new WeakSet<Element>();
  #planned: { readonly report: Report; readonly audit: boolean; readonly lang: string } | undefined;
  #sections: readonly PageSection[] = [];
  #text: PageText | undefined;
  #isFilling = false;
  #isLookedAt = false;
  /** The page's address may ask for a part: its widget is not there yet to be brought into view. */
  #isAsked = location.hash.includes('vt-');

  constructor(host: PageHost) {
    this.#host = host;
    this.#place = new ReadingPlace(host);
  }

  /** True when what the reader sees first is drawn. */
  get isDrawn(): boolean {
    return this.#isLookedAt && this.#queue.next === undefined;
  }

  connect(): void {
    window.addEventListener('beforeprint', this.#startAll);
    this.#place.connect();
    if (typeof IntersectionObserver === 'undefined') return;
    this.#near = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    this.#seen = new WeakSet();
  }

  disconnect(): void {
    window.removeEventListener('beforeprint', this.#startAll);
    this.#place.disconnect();
    this.#near?.disconnect();
    this.#near = undefined;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  render(data: PageData): TemplateResult {
    const text = this.#plan(data);
    const { report, issues, lang, flag } = data;
    const breadth = breadthOf(this.#host.clientWidth);
    const shown = this.#parts.map(({ name }) => name);
    const place = (part: PagePart): PlacedPart => this.#placePart(part, reservedHeight(part.name, breadth));
    return renderReportPage({
      words: reportWords,
      frame: frameWords,
      lang,
      textLang: report.lang ?? lang,
      text,
      heading: this.#host.heading,
      headingLevel: this.#host.headingLevel,
      noHeading: this.#host.noHeading,
      sample: report.sample ?? false,
      flag: flag(issues.filter((issue) => issue.severity === 'error' && !shown.some((name) => isShownBy(issue, name)))),
      url: report.url,
      link: linkOf(this.#host, report.url, frameWords.fullReport),
      sections: this.#sections.map((section) => this.#placeSection(section, place)),
      isWhole: this.#queue.isSettled,
      bones: renderLoading,
      go: (name) => this.#place.go(name),
    });
  }

  /** Call after each drawing. */
  updated(): void {
    const root = this.#host.shadowRoot;
    for (const part of root?.querySelectorAll('.part') ?? []) {
      if (this.#seen.has(part)) continue;
      this.#seen.add(part);
      this.#near?.observe(part);
    }
    this.#place.watch(root?.querySelectorAll('.section') ?? []);
    const level = `${Math.min(6, this.#host.headingLevel + 2)}`;
    for (const widget of this.#widgets.values()) widget.setAttribute('heading-level', level);
    this.#follow();
    if (!this.#near) this.#startAll();
    if (!this.#parts.length) this.#isLookedAt = true;
    this.#fill();
  }

  #follow(): void {
    const { deepLink, selected } = this.#host;
    if (!this.#isAsked || !deepLink || !selected) return;
    this.#isAsked = false;
    if (scrollY === 0) this.#place.lead(SECTION_OF[selected.kind]);
  }

  get #parts(): readonly PagePart[] {
    return this.#sections.flatMap(({ parts, asides }) => [...parts, ...asides]);
  }

  #plan({ report, issues, lang }: PageData): PageText {
    const { audit } = this.#host;
    if (this.#text && this.#planned?.report === report && this.#planned.audit === audit && this.#planned.lang === lang) return this.#text;
    this.#planned = { report, audit, lang };
    this.#sections = planPage(report, issues, audit);
    this.#queue.setParts(this.#parts.map(({ name }) => name));
    this.#text = writePage(report, reportWords, lang);
    return this.#text;
  }

  #placeSection(section: PageSection, place: (part: PagePart) => PlacedPart): PlacedSection {
    const { name, namedBy, heading, text, parts, asides } = section;
    const [placed, beside] = [parts.map(place), asides.map(place)];
    return {
      name,
      label: reportWords.labels[namedBy] ?? '',
      heading,
      paragraphs: paragraphsOf(text),
      closing: this.#text?.closing[name] ?? [],
      isCurrent: name === (this.#place.current ?? this.#sections[0]?.name),
      isHidden: [...placed, ...beside].every(({ shows }) => shows === 'nothing' || shows === 'bones'),
      parts: placed,
      asides: beside,
    };
  }

  #placePart({ name, heading }: PagePart, height: number): PlacedPart {
    const state = this.#queue.stateOf(name);
    const shows = state === 'shown' ? 'widget' : state === 'failed' ? 'failure' : this.#queue.next === name ? 'bones' : 'nothing';
    return { name, heading, height, shows, widget: this.#widgets.get(name), retry: () => void this.#start(name) };
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const name = this.#parts.find((part) => target instanceof HTMLElement && part.name === target.dataset['part'])?.name;
      if (isIntersecting && name) this.#near?.unobserve(target);
      if (isIntersecting && name && this.#queue.stateOf(name) === 'waiting') void this.#start(name);
    }
    this.#isLookedAt = true;
    this.#host.requestUpdate();
  }

  readonly #startAll = (): void => {
    for (const { name } of this.#parts) if (this.#queue.stateOf(name) === 'waiting') void this.#start(name);
    this.#isLookedAt = true;
  };

  async #start(name: PartName): Promise<void> {
    const part = this.#parts.find((one) => one.name === name);
    if (!part) return;
    this.#queue.start(name);
    this.#host.requestUpdate();
    try {
      const widget = await loadWidget(part.widget, this.#host.localName.replace(/report$/, ''));
      this.#dress(widget, part);
      this.#widgets.set(name, widget);
      this.#hurry(name);
    } catch {
      this.#queue.finish(name, 'failed');
    }
    this.#host.requestUpdate();
  }

  #dress(widget: HTMLElement, { name, attributes }: PagePart): void {
    for (const [attribute, value] of Object.entries({ box: 'open', ...attributes })) widget.setAttribute(attribute, value);
    // The report itself says that it is there, and what is wrong with it.
    widget.addEventListener('vt-ready', (event) => {
      event.stopPropagation();
      this.#finish(name);
    });
    widget.addEventListener('vt-error', (event) => {
      if (this.#host.issues.some(({ code, path }) => code === event.code && path === event.path)) event.stopPropagation();
    });
  }

  #hurry(name: PartName): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#finish(name);
    }, PATIENCE);
    this.#timers.add(timer);
  }

  #finish(name: PartName): void {
    if (this.#queue.stateOf(name) !== 'starting') return;
    this.#queue.finish(name);
    this.#host.requestUpdate();
  }

  /** Starts the rest one by one, so that a reader finds, prints and hears all of it without having scrolled there. */
  #fill(): void {
    if (this.#isFilling || !this.isDrawn || !this.#queue.nextWaiting) return;
    this.#isFilling = true;
    whenIdle(() => {
      this.#isFilling = false;
      const name = this.#queue.nextWaiting;
      if (name && this.isDrawn && this.#host.isConnected) void this.#start(name);
    });
  }
}

const whenIdle = (act: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
};
