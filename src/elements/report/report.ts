import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PartId } from '../../analysis/part-id.js';
import type { Report } from '../../model/report.js';
import { DataSource, type DataProvider, type DataState } from '../base/data-source.js';
import { Announcer } from '../base/announcer.js';
// Kept in the emitted types, so that who imports the tag gets its events typed.
import '../base/events.js';
import { link } from '../base/linked.js';
import { VERSION } from '../base/version.js';

/**
 * Loads one report and gives it to every widget inside it, however deep. It draws nothing of its own.
 *
 * @slot - The host's layout, with widgets in it.
 * @fires {VtReadyEvent} vt-ready - The report can be shown.
 * @fires {VtErrorEvent} vt-error - It could not be read.
 */
export class VitrineReport extends LitElement implements DataProvider {
  /** The version of the package that this class comes from. */
  static readonly version = VERSION;
  static override styles = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    :host([theme='light']) { color-scheme: light; }
    :host([theme='dark']) { color-scheme: dark; }
  `;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    crossOrigin: { attribute: 'crossorigin' },
    timeout: { type: Number },
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
  /** Shares the selection with everything on the page that has the same one. Default: the report's own id. */
  reportId: string | undefined;
  /** Reads the selection from the page's address and writes it there. */
  deepLink = false;
  /** What is selected in the report, in all its widgets on the page. Setting it sends no event. */
  selected: PartId | undefined;

  readonly #listeners = new Set<() => void>();
  readonly #source = new DataSource(this, () => void this.#tell());
  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    link(this);
  }

  /** It draws no part of the report itself. @internal */
  shows(): boolean {
    return false;
  }

  get dataState(): DataState {
    return this.#source.state;
  }

  /** The parsed report; undefined while loading and where it could not be read. */
  get model(): Report | undefined {
    return this.dataState.phase === 'parsed' ? this.dataState.parsed.report : undefined;
  }

  provideData(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads or fetches the data again. */
  reload(): void {
    this.#announcer.forget();
    this.#source.reload();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #tell(): Promise<void> {
    for (const listener of [...this.#listeners]) listener();
    const state = this.dataState;
    const errors = this.model || state.phase !== 'parsed' ? [] : state.parsed.issues.filter(({ severity }) => severity === 'error');
    const message = state.phase === 'failed' ? await failureOf(state) : '';
    if (state === this.dataState) this.#announcer.announce(state, errors, message);
  }
}

/** The sentence for a failure, or its code where even that cannot be loaded. */
const failureOf = (state: DataState & { readonly phase: 'failed' }): Promise<string> =>
  import('../base/trouble.js').then(
    ({ failureMessage }) => failureMessage(state),
    () => state.error.code,
  );
