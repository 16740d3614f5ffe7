import { LitElement, html, noChange, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { samePart, type PartId, type PartKind } from '../../analysis/part-id.js';
import { frameWords } from '../../i18n/en/frame.js';
import { formatYears } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { FrameWords } from '../../i18n/words.js';
import { breadthOf, type Breadth } from '../../layout/frame.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderCta, renderFooter, renderFrame } from '../../render/frame.js';
import { renderLoading } from '../../render/loading.js';
import { ActionBar } from './action-bar.js';
import { Announcer } from './announcer.js';
import { DataSource } from './data-source.js';
import { VtActionEvent, VtSelectEvent } from './events.js';
import { FigureSize } from './figure-size.js';
import { frameStyles } from './frame-styles.js';
import { Speech } from './language.js';
import { link } from './linked.js';
import type { FileKind, PictureOptions, TakeAway } from './picture/take-away.js';
import type { Presentation } from './presentation.js';
import { frameTokens } from './generated/frame-tokens.js';
import { TroubleShower } from './trouble-shower.js';
import { VERSION } from './version.js';

/** Who imports a widget gets its events typed. */
export type { VtActionEvent, VtErrorEvent, VtReadyEvent, VtSelectEvent } from './events.js';
export type { FileKind, PictureOptions } from './picture/take-away.js';
export type { Presentation } from './presentation.js';

/** What the frame holds in one state. */
interface FrameContent {
  readonly title: string;
  /** The title is for the figure's name only. */
  readonly noTitle?: boolean;
  readonly report?: Report | undefined;
  readonly shown?: Presentation;
}

/**
 * The common part of all widgets: data, states, frame, size, table view, actions.
 *
 * @attr {string} lang - Language of words and numbers: English, or one of the eleven others that there are words in. Default: the nearest `lang`.
 * @slot heading - Replaces the generated headline.
 * @slot note - Replaces the generated note.
 * @slot cta - A link or button beside the sentence on what is not disclosed.
 * @slot footer - More lines under the source.
 * @slot - Readable without script; shown while data loads, replaced after.
 * @csspart frame - The box with the lid.
 * @csspart header - Sample label, headline and subtitle.
 * @csspart sample - The label that says: sample data.
 * @csspart heading - The headline.
 * @csspart subheading - The subtitle.
 * @csspart figure - The drawing or list.
 * @csspart legend - The key.
 * @csspart table - The table view.
 * @csspart tooltip - The tooltip.
 * @csspart cta - The sentence on what is not disclosed, with its link.
 * @csspart footer - Notes, source and actions.
 * @csspart note - A note in the footer.
 * @csspart source - The source line.
 * @csspart actions - Table button and menu.
 * @csspart error - What did not load or is left out.
 * @fires {VtReadyEvent} vt-ready - The report is drawn.
 * @fires {VtErrorEvent} vt-error - Something did not load or is left out.
 * @fires {VtSelectEvent} vt-select - A reader selected a mark or cleared the selection.
 * @fires {VtActionEvent} vt-action - A reader used an action; cancelable.
 */
export abstract class VitrineElement extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [frameTokens, frameStyles];

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    crossOrigin: { attribute: 'crossorigin' },
    timeout: { type: Number },
    integrity: {},
    ownLang: { attribute: 'lang' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    box: {},
    view: { reflect: true },
    theme: {},
    noHeading: { type: Boolean, attribute: 'no-heading' },
    noFooter: { type: Boolean, attribute: 'no-footer' },
    noActions: { type: Boolean, attribute: 'no-actions' },
    reportId: { attribute: 'report-id' },
    deepLink: { type: Boolean, attribute: 'deep-link' },
    selected: { attribute: false },
  };

  /** The report as an object or JSON text, validated or not. Wins over `src`. */
  report: unknown;
  /** Address of the report's JSON: http, https, relative, or `#id` of a JSON script in this document. */
  src: string | undefined;
  /** `use-credentials` sends cookies to another origin. */
  crossOrigin: string | undefined;
  /** Seconds to wait for the data. Default 30. */
  timeout = 30;
  /** Freezes the edition: data whose bytes have not this hash, `sha256-…` in base64, is not shown. */
  integrity: string | undefined;
  /** Only for its news: what counts is the nearest `lang`. @internal */
  ownLang: string | undefined;
  /** Replaces the generated headline. */
  heading: string | undefined;
  /** Level of the headline in the page, 1 to 6. Default 3. */
  headingLevel = 3;
  /** `open` leaves only the lid, for use inside an article. */
  box: 'open' | undefined;
  /** `table` shows the numbers as a table. Default `figure`. */
  view: 'figure' | 'table' | undefined;
  /** `light`, `dark`, or by default the page's own color-scheme. */
  theme: 'light' | 'dark' | 'auto' | undefined;
  /** Hides the headline from the eye. */
  noHeading = false;
  /** Leaves notes, source and actions out. */
  noFooter = false;
  /** Leaves the table button and the menu out. */
  noActions = false;
  /** Widgets with one `report-id` have one selection. Default: the report's own id, else the very same report. */
  reportId: string | undefined;
  /** Reads the selection from the page's address and writes it there. */
  deepLink = false;
  /** What is selected in the report, in all its widgets on the page. Setting it sends no event. */
  selected: PartId | undefined;
  /** True while the fallback is what the reader sees. What replaces it keeps its height until the width changes. */
  #stands = false;

  protected readonly size = new FigureSize(this);
  /** Parts of the report whose faults this widget shows. */
  protected abstract readonly sections: readonly string[];
  /** Height of the figure while loading, by breadth, in CSS pixels. */
  protected abstract readonly reserve: Readonly<Record<Breadth, number>>;

  readonly #source = new DataSource(this);
  readonly #speech = new Speech(this);
  readonly #actions = new ActionBar(this);
  readonly #trouble = new TroubleShower(this);
  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    link(this);
  }

  /** Draws the report; undefined where it has nothing for this widget, or while that is `pending`. */
  protected abstract present(report: Report): Presentation | undefined;

  /** What stands where there is nothing to draw. */
  protected emptyText(): { readonly title?: string; readonly text?: string } {
    return {};
  }

  /** The parsed report; undefined while loading and where it could not be read. */
  get model(): Report | undefined {
    return this.#source.state.phase === 'parsed' ? this.#source.state.parsed.report : undefined;
  }

  /** Everything that is wrong with the document, warnings too. */
  get issues(): readonly Issue[] {
    return this.#source.state.phase === 'parsed' ? [...this.#source.state.parsed.issues, ...this.ownIssues()] : [];
  }

  /** Reads or fetches the data again. */
  reload(): void {
    this.#announcer.forget();
    this.#source.reload();
  }

  /** What is shown as the text of an SVG file. This and what follows rejects while nothing is drawn. */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await this.#takeAway()).svg(options);
  }

  /** The numbers as the text of a CSV file, with units and how each is known. */
  async toCSV(): Promise<string> {
    return (await this.#takeAway()).csv();
  }

  /** The part of the report that is shown as JSON text; it is a report itself. */
  async toReportJSON(): Promise<string> {
    return (await this.#takeAway()).json();
  }

  /** Any of the files; `png` at `scale` device pixels a pixel. */
  async toBlob(kind: FileKind, options?: PictureOptions): Promise<Blob> {
    return (await this.#takeAway()).blob(kind, options);
  }

  /** Hands a file to the reader, named after report and widget. */
  async download(kind: FileKind, options?: PictureOptions): Promise<void> {
    return (await this.#takeAway()).download(kind, options);
  }

  /** Prints figure and table, without the rest of the page. */
  async print(): Promise<void> {
    return (await this.#takeAway()).print();
  }

  async #takeAway(): Promise<TakeAway> {
    const { TakeAway } = await import('./picture/take-away.js');
    void this.explore();
    return new TakeAway(this, this.model && this.present(this.model));
  }

  /** A reader selected a mark here; the same again clears it, unless it `stays`. @internal */
  select(kind: PartKind, id: string | undefined, stays = false): void {
    const part = id === undefined ? undefined : { kind, id };
    this.selected = !stays && samePart(part, this.selected) ? undefined : part;
    this.dispatchEvent(new VtSelectEvent(kind, this.selected?.id));
  }

  /** Whether what stands at a path of the report is shown here. @internal */
  shows(path: string): boolean {
    return this.sections.some((section) => path.startsWith(section));
  }

  /** True while something that the figure needs is still on its way: `vt-ready` waits for it. */
  protected get pending(): boolean {
    return false;
  }

  /** True while anything that is shown is on its way, data or code. */
  protected get isSettling(): boolean {
    return this.pending || this.#speech.pending || this.#actions.pending || this.#trouble.pending || this.#source.state.phase === 'loading';
  }

  /** Faults that only this widget can see. */
  protected ownIssues(): readonly Issue[] {
    return [];
  }

  /** BCP 47 tag of words and numbers: the nearest `lang` that there are words in, else English. @internal */
  get language(): string {
    return this.#speech.language;
  }

  /** Words of that language, where it is not English. @internal */
  say<K extends keyof Language>(key: K, english: Language[K]): Language[K] {
    return this.#speech.say(key, english);
  }

  /** Words of the frame. @internal */
  get words(): FrameWords {
    return this.say('frame', frameWords);
  }

  /** What the figure is called on its button. @internal */
  get figureWord(): string {
    return this.words.figure;
  }

  protected get breadth(): Breadth {
    return breadthOf(this.size.width);
  }

  /** CSS pixels for the figure. */
  protected get figureWidth(): number {
    return this.size.inner;
  }

  /** What a server drew is replaced; see take-over.ts. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Loads what a reader's first move asks for. */
  protected explore(): unknown {
    return undefined;
  }

  protected override firstUpdated(): void {
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, () => this.explore());
    if (this.#stands) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#speech.look();
    if (!this.hasUpdated) this.size.measure();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#actions.pending) void this.#actions.load();
    this.size.watch(this.renderRoot.querySelector('.gauge'));
    if (this.isSettling) return;
    const state = this.#source.state;
    this.#announcer.announce(state, this.model ? this.#relevant(this.issues) : this.issues.filter(isError), this.#trouble.message(state));
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#speech.pending && this.hasUpdated) return noChange;
    const drawn = this.#draw();
    // A fault or an empty state whose code comes later would push down what the reader sees; a fallback stays until all is there.
    const waits = !drawn || this.#trouble.pending || (this.hasUpdated ? this.#stands && this.pending : this.#hasFallback());
    if (this.#stands && !waits) this.style.minBlockSize = `${this.offsetHeight}px`;
    this.#stands = waits && this.#hasFallback();
    if (!waits) return drawn;
    // A fallback is shown as before the script: with its own frame, if it has one.
    if (this.#stands) return html`<slot></slot>`;
    return this.#frame(renderLoading(this.reserve[this.breadth]), { title: this.words.loading, noTitle: true });
  }

  /** Undefined while data or code is on its way. */
  #draw(): TemplateResult | undefined {
    const { words, model: report } = this;
    const { state } = this.#source;
    if (state.phase === 'loading' || this.#speech.pending) return undefined;
    const shown = report && this.present(report);
    if (report && !shown && this.pending) return undefined;
    const issues = report ? this.#relevant(this.issues) : [];
    const trouble = shown && !issues.length
      ? nothing
      : this.#trouble.show((code, own) => code.renderTrouble({ state, issues, empty: shown ? undefined : this.emptyText(), retry: () => this.#retry() }, own));
    if (shown) return this.#frame(this.#renderBody(shown, trouble), { title: shown.heading, report, shown });
    return this.#frame(trouble, { title: report?.shortTitle ?? report?.title ?? (state.phase === 'empty' ? words.noData : words.errorTitle), report });
  }

  #renderBody(shown: Presentation, flag: TemplateResult | typeof nothing): TemplateResult {
    return html`${flag}${shown.controls}
      <p class="visually-hidden">${shown.summary}</p>
      ${(shown.table && this.#actions.renderTable(shown.table)) ?? shown.figure}`;
  }

  #frame(body: TemplateResult | typeof nothing, { title, noTitle = false, report, shown }: FrameContent): TemplateResult {
    return renderFrame({
      words: this.words,
      lang: this.language,
      open: this.box === 'open',
      sample: report?.sample ?? false,
      heading: this.heading ?? title,
      headingLevel: this.headingLevel,
      subheading: shown?.subheading ?? '',
      noHeading: this.noHeading || (noTitle && !this.heading),
      body,
      cta: shown?.missing && (report?.url || this.querySelector(':scope > [slot=cta]')) ? renderCta(this.words, shown.missing, report?.url) : nothing,
      footer: this.noFooter || !report ? nothing : this.#renderFooter(report, shown),
    });
  }

  #renderFooter(report: Report, shown: Presentation | undefined): TemplateResult {
    return renderFooter({
      words: this.words,
      notes: shown?.notes ?? [],
      source: this.sourceLine(report),
      noActions: this.noActions || !shown,
      ...this.#actions.parts({ report, shown }),
    });
  }

  /** The line that names the report. @internal */
  sourceLine({ sample, timeline, shortTitle, title }: Report): string {
    return sample ? this.words.sampleSource : this.words.source(shortTitle ?? title, timeline ? formatYears(timeline.from, timeline.to) : '');
  }

  #retry(): void {
    if (this.dispatchEvent(new VtActionEvent('retry'))) this.reload();
  }

  /** Errors of the parts that this widget shows. */
  #relevant(issues: readonly Issue[]): readonly Issue[] {
    return issues.filter((issue) => isError(issue) && this.shows(issue.path));
  }

  #hasFallback(): boolean {
    return !!this.querySelector(':scope > :not([slot], script, template)');
  }
}

const isError = ({ severity }: Issue): boolean => severity === 'error';
