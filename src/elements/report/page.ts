/** What lays a whole report out as a page. Loaded with the first report that has no widgets of its own. */
import type { nothing, TemplateResult } from 'lit';
import { paragraphsOf } from '../../analysis/paragraphs.js';
import type { PartId, PartKind } from '../../analysis/part-id.js';
import { isShownBy, planPage, type PagePart, type PageSection, type SectionName } from '../../analysis/report-page.js';
import { quoteSource, writePage, type PageText } from '../../analysis/report-page-text.js';
import { reportWords } from '../../i18n/en/report.js';
import type { ReportWords } from '../../i18n/report-words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { FrameWords } from '../../i18n/words.js';
import { breadthOf } from '../../layout/frame.js';
import { reservedHeight } from '../../layout/report-page.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderLoading } from '../../render/loading.js';
import { renderReportPage, type PlacedPart, type PlacedSection } from '../../render/report.js';
import { linkOf } from './page-link.js';
import { PartStarter, type StarterHost } from './part-starter.js';
import { ReadingPlace } from './reading-place.js';

export { pageStyles } from './page-styles.js';

/** What the page reads from its element. */
export interface PageHost extends StarterHost, Speaker {
  readonly words: FrameWords;
  readonly shadowRoot: ShadowRoot | null;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly noHeading: boolean;
  readonly audit: boolean;
  readonly deepLink: boolean;
  readonly selected: PartId | undefined;
}

/** What is shown. */
export interface PageData {
  readonly report: Report;
  readonly issues: readonly Issue[];
  readonly flag: (unshown: readonly Issue[]) => TemplateResult | typeof nothing;
}

/** How far from the reader a part is when it starts. */
const NEAR = '100% 0px';

/** Where a link to a part of the report leads. */
const SECTION_OF: Readonly<Record<PartKind, SectionName>> = { segment: 'segments', region: 'regions', country: 'regions', player: 'players', year: 'size' };

/** Plans, fills and renders the page of one element. Parts near the reader start first, the others when the page is at rest. */
export class ReportPage {
  readonly #host: PageHost;
  readonly #starter: PartStarter;
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
    this.#starter = new PartStarter(host);
    this.#place = new ReadingPlace(host);
  }

  /** True when what the reader sees first is drawn. */
  get isDrawn(): boolean {
    return this.#isLookedAt && this.#starter.queue.next === undefined;
  }

  get #words(): ReportWords {
    return this.#host.say('report', reportWords);
  }

  connect(): void {
    window.addEventListener('beforeprint', this.#startAll);
    this.#place.connect();
    this.#starter.resume();
    if (typeof IntersectionObserver === 'undefined') return;
    this.#near = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    this.#seen = new WeakSet();
  }

  disconnect(): void {
    window.removeEventListener('beforeprint', this.#startAll);
    this.#place.disconnect();
    this.#near?.disconnect();
    this.#near = undefined;
    this.#starter.stop();
  }

  render(data: PageData): TemplateResult {
    const text = this.#plan(data);
    const { report, issues, flag } = data;
    const { language: lang, words: frame } = this.#host;
    const breadth = breadthOf(this.#host.clientWidth);
    const shown = this.#starter.parts.map(({ name }) => name);
    const place = (part: PagePart): PlacedPart => this.#placePart(part, reservedHeight(part.name, breadth));
    return renderReportPage({
      words: this.#words,
      frame,
      lang,
      textLang: report.lang ?? lang,
      text,
      heading: this.#host.heading,
      headingLevel: this.#host.headingLevel,
      noHeading: this.#host.noHeading,
      sample: report.sample ?? false,
      flag: flag(issues.filter((issue) => issue.severity === 'error' && !shown.some((name) => isShownBy(issue, name)))),
      url: report.url,
      link: linkOf(this.#host, report.url, frame.fullReport),
      sections: this.#sections.map((section) => this.#placeSection(section, place)),
      isWhole: this.#starter.queue.isSettled,
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
    this.#starter.setLevel(this.#host.headingLevel);
    this.#follow();
    if (!this.#near) this.#startAll();
    if (!this.#starter.parts.length) this.#isLookedAt = true;
    this.#fill();
  }

  #follow(): void {
    const { deepLink, selected } = this.#host;
    if (!this.#isAsked || !deepLink || !selected) return;
    this.#isAsked = false;
    if (scrollY === 0) this.#place.lead(SECTION_OF[selected.kind]);
  }

  #plan({ report, issues }: PageData): PageText {
    const { audit, language: lang } = this.#host;
    const planned = this.#planned;
    if (this.#text && planned?.report === report && planned.audit === audit && planned.lang === lang) return this.#text;
    if (planned?.report !== report || planned.audit !== audit) {
      this.#sections = planPage(report, issues, audit);
      this.#starter.parts = this.#sections.flatMap(({ parts, asides }) => [...parts, ...asides]);
    }
    this.#planned = { report, audit, lang };
    this.#text = writePage(report, this.#words, lang);
    return this.#text;
  }

  #placeSection(section: PageSection, place: (part: PagePart) => PlacedPart): PlacedSection {
    const { name, namedBy, heading, text, parts, asides } = section;
    const [placed, beside] = [parts.map(place), asides.map(place)];
    return {
      name,
      label: this.#words.labels[namedBy] ?? '',
      closing: [...quoteSource(heading, paragraphsOf(text), this.#words), ...(this.#text?.closing[name] ?? [])],
      isWhole: placed.every(({ shows }) => shows === 'widget' || shows === 'failure'),
      isCurrent: name === (this.#place.current ?? this.#sections[0]?.name),
      isHidden: [...placed, ...beside].every(({ shows }) => shows === 'nothing' || shows === 'bones'),
      parts: placed,
      asides: beside,
    };
  }

  #placePart({ name, heading }: PagePart, height: number): PlacedPart {
    const state = this.#starter.queue.stateOf(name);
    const shows = state === 'shown' ? 'widget' : state === 'failed' ? 'failure' : this.#starter.queue.next === name ? 'bones' : 'nothing';
    return { name, closing: quoteSource(heading, [], this.#words), height, shows, widget: this.#starter.widgetOf(name), retry: () => void this.#starter.start(name) };
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const name = this.#starter.parts.find((part) => target instanceof HTMLElement && part.name === target.dataset['part'])?.name;
      if (isIntersecting && name) this.#near?.unobserve(target);
      if (isIntersecting && name && this.#starter.queue.stateOf(name) === 'waiting') void this.#starter.start(name);
    }
    this.#isLookedAt = true;
    this.#host.requestUpdate();
  }

  readonly #startAll = (): void => {
    this.#starter.startAll();
    this.#isLookedAt = true;
  };

  /** Starts the rest one by one, so that a reader finds, prints and hears all of it without having scrolled there. */
  #fill(): void {
    if (this.#isFilling || !this.isDrawn || !this.#starter.queue.nextWaiting) return;
    this.#isFilling = true;
    whenIdle(() => {
      this.#isFilling = false;
      const name = this.#starter.queue.nextWaiting;
      if (name && this.isDrawn && this.#host.isConnected) void this.#starter.start(name);
    });
  }
}

const whenIdle = (act: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
};
