import { LitElement, css, html, noChange, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PartId } from '../../analysis/part-id.js';
import { frameWords } from '../../i18n/en/frame.js';
import type { Language } from '../../i18n/language.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { FrameWords } from '../../i18n/words.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderFrame } from '../../render/frame.js';
import { renderReportLoading } from '../../render/report-loading.js';
import { Announcer } from '../base/announcer.js';
import { DataSource, type DataProvider, type DataState } from '../base/data-source.js';
// Kept in the emitted types, so that who imports the tag gets its events typed.
import '../base/events.js';
import { VtActionEvent, VtErrorEvent } from '../base/events.js';
import { frameStyles } from '../base/frame-styles.js';
import { Speech } from '../base/language.js';
import { link } from '../base/linked.js';
import type { LinkedElement } from '../base/linked-elements.js';
import { frameTokens } from '../base/generated/frame-tokens.js';
import { TroubleShower } from '../base/trouble-shower.js';
import { VERSION } from '../base/version.js';
import { ChildWidgets } from './child-widgets.js';
import type { ReportPage } from './page.js';

const ownStyles = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }
`;

/**
 * Loads one report. With widgets inside, however deep, it gives them the report and draws nothing of its own; without,
 * it lays the whole report out as a page.
 *
 * @slot - The host's layout, with widgets in it. Without widgets: readable without script, replaced by the page.
 * @slot heading - Replaces the title.
 * @slot cta - A link or button under the title; the end of the page repeats it.
 * @slot note - Above the source line.
 * @slot footer - Under the source line.
 * @csspart header - Sample label, title, lead, call to action, navigation.
 * @csspart sample - The label that says: sample data.
 * @csspart heading - The title.
 * @csspart subheading - The subtitle.
 * @csspart lead - A paragraph under the title.
 * @csspart navigation - The way to the sections.
 * @csspart section - One section.
 * @csspart cta - The last call to action.
 * @csspart footer - The end of the page.
 * @csspart source - A line on the source of all figures.
 * @fires {VtReadyEvent} vt-ready - The report can be shown; of a page: what is seen first is drawn.
 * @fires {VtErrorEvent} vt-error - It could not be read.
 */
export class VitrineReport extends LitElement implements DataProvider, LinkedElement {
  /** The version of the package that this class comes from. */
  static readonly version = VERSION;
  static override styles = ownStyles;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    crossOrigin: { attribute: 'crossorigin' },
    timeout: { type: Number },
    integrity: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    noHeading: { type: Boolean, attribute: 'no-heading' },
    audit: { type: Boolean },
    theme: {},
    reportId: { attribute: 'report-id' },
    deepLink: { type: Boolean, attribute: 'deep-link' },
    selected: { attribute: false },
  };

  /** The report as an object or JSON text. Wins over `src`. */
  report: unknown;
  /** Address of the report's JSON. */
  src: string | undefined;
  /** `use-credentials` sends cookies to another origin. */
  crossOrigin: string | undefined;
  /** Seconds to wait for the data. Default 30. */
  timeout = 30;
  /** Freezes the edition: data whose bytes have not this hash, `sha256-…` in base64, is not shown. */
  integrity: string | undefined;
  /** Replaces the report's title on its page. */
  heading: string | undefined;
  /** Level of the page's title, 1 to 6; sections and widgets are one and two below. Default 2. */
  headingLevel = 2;
  /** Hides the page's title from the eye. */
  noHeading = false;
  /** Ends the page with what contradicts itself in the report: for its publisher, not for readers. */
  audit = false;
  /** `light`, `dark`, or by default the page's own color-scheme. */
  theme: 'light' | 'dark' | 'auto' | undefined;
  /** Widgets with one name share what is selected. Default the report's own id. */
  reportId: string | undefined;
  /** Reads what is selected from the page's address, and writes it there. */
  deepLink = false;
  /** What is selected in the report, in all its widgets on the page. Setting it sends no event. */
  selected: PartId | undefined;

  readonly #listeners = new Set<() => void>();
  readonly #source = new DataSource(this, () => this.#tell());
  readonly #speech = new Speech(this);
  readonly #trouble = new TroubleShower(this);
  readonly #announcer = new Announcer(this);
  readonly #widgets = new ChildWidgets(this);
  #page: ReportPage | 'loading' | 'unreachable' | undefined;
  #pageStyles: CSSResult | undefined;

  constructor() {
    super();
    link(this);
  }

  get dataState(): DataState {
    return this.#source.state;
  }

  /** The parsed report; undefined while loading and where it could not be read. */
  get model(): Report | undefined {
    return this.dataState.phase === 'parsed' ? this.dataState.parsed.report : undefined;
  }

  /** Everything that is wrong with the document, warnings too. */
  get issues(): readonly Issue[] {
    return this.dataState.phase === 'parsed' ? this.dataState.parsed.issues : [];
  }

  /** BCP 47 tag of words and numbers. @internal */
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

  /** The widgets inside show the report. @internal */
  shows(): boolean {
    return false;
  }

  provideData(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads or fetches the data again. */
  reload(): void {
    this.#announcer.forget();
    if (this.#page === 'unreachable') this.#page = undefined;
    this.#source.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof this.#page === 'object') this.#page.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (typeof this.#page === 'object') this.#page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#speech.look();
    this.#widgets.look();
    if (this.#widgets.found === 'none' && !this.#page) void this.#loadPage();
    this.#wear(this.#widgets.found === 'none' ? [frameTokens, frameStyles] : []);
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#speech.pending && this.hasUpdated) return noChange;
    const state = this.dataState;
    if (this.#widgets.found !== 'none' || (this.#page === 'unreachable' && this.#widgets.hasFallback)) return html`<slot></slot>`;
    if (this.#page === 'unreachable') return this.#renderTrouble(state);
    if (state.phase === 'loading' || this.#speech.pending || typeof this.#page !== 'object') return this.#widgets.hasFallback ? html`<slot></slot>` : renderReportLoading();
    if (state.phase === 'parsed' && state.parsed.report) {
      const { report, issues } = state.parsed;
      const flag = (unshown: readonly Issue[]) =>
        unshown.length ? this.#trouble.show((code, words) => code.renderIssues(words, unshown)) : nothing;
      return this.#page.render({ report, issues, flag });
    }
    return this.#renderTrouble(state);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#widgets.found === 'none' && this.model && typeof this.#page === 'object') this.#page.updated();
    this.#announce();
  }

  #renderTrouble(state: DataState): TemplateResult {
    const isEmpty = state.phase === 'empty';
    const body = this.#trouble.show((code, words) =>
      isEmpty ? code.renderEmpty('', words.noData) : code.renderError(words, code.failureMessage(state, words) || words.noCode, () => this.#retry()));
    return renderFrame({
      words: this.words,
      lang: this.language,
      open: false,
      sample: false,
      heading: this.heading ?? (isEmpty ? this.words.noData : (this.model?.title ?? this.words.errorTitle)),
      headingLevel: this.headingLevel,
      subheading: '',
      noHeading: false,
      body,
      cta: nothing,
      footer: nothing,
    });
  }

  #retry(): void {
    if (this.dispatchEvent(new VtActionEvent('retry'))) this.reload();
  }

  async #loadPage(): Promise<void> {
    this.#page = 'loading';
    try {
      const { ReportPage, pageStyles } = await import('./page.js');
      this.#page = new ReportPage(this);
      this.#pageStyles = pageStyles;
      if (this.isConnected) this.#page.connect();
    } catch {
      this.#page = 'unreachable';
      this.dispatchEvent(new VtErrorEvent('network', '', this.words.errorTitle));
    }
    this.requestUpdate();
  }

  /** A page looks like the widgets' frame; a bare provider has no look. */
  #wear(styles: readonly CSSResult[]): void {
    const worn = [ownStyles, ...styles, ...(styles.length && this.#pageStyles ? [this.#pageStyles] : [])];
    const sheets = worn.flatMap(({ styleSheet }) => styleSheet ?? []);
    const root = this.shadowRoot;
    if (root && sheets.some((sheet) => !root.adoptedStyleSheets.includes(sheet))) root.adoptedStyleSheets = sheets;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
    this.#announce();
  }

  /** Says what became of the data: at once as a provider, with what is seen first as a page. */
  #announce(): void {
    const isPage = this.#widgets.found === 'none';
    if (this.#widgets.found === 'unknown' || (isPage && this.model && !(typeof this.#page === 'object' && this.#page.isDrawn))) return;
    void this.#say(isPage || !this.model);
  }

  /** The host's own widgets tell of their parts' faults themselves. */
  async #say(all: boolean): Promise<void> {
    const state = this.dataState;
    const errors = all ? this.issues.filter(({ severity }) => severity === 'error') : [];
    const message = state.phase === 'failed' ? await failureOf(state, this) : '';
    if (state === this.dataState) this.#announcer.announce(state, errors, message);
  }
}

/** The sentence for a failure, or its code where even that cannot be loaded. */
const failureOf = (state: DataState & { readonly phase: 'failed' }, speaker: Speaker): Promise<string> =>
  import('../base/trouble.js').then(
    ({ failureMessage, wordsOf }) => failureMessage(state, wordsOf(speaker)),
    () => state.error.code,
  );
