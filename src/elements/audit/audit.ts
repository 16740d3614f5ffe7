import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { FindingSeverity } from '../../analysis/audit/finding.js';
import type { AuditFrameWords } from '../../i18n/audit-view-words.js';
import { auditFrameWords } from '../../i18n/en/audit-frame.js';
import type { Report } from '../../model/report.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import type { Auditing } from './auditing.js';

/**
 * What in a report contradicts itself, for its publisher: each finding with its figures, what would mend it, and a way
 * to the widget on the page that shows it.
 *
 * @csspart finding - One finding.
 */
export class ReportAudit extends VitrineElement {
  static override styles: CSSResultGroup = VitrineElement.styles;
  static override properties: PropertyDeclarations = { severity: {} };

  /** Shows `error`, `warning` or `note` alone; it changes when a reader chooses. Default all. */
  severity: FindingSeverity | undefined;

  override get figureWord(): string {
    return this.#words.figure;
  }
  /** It shows the whole report, and so none of its parts: no other widget sends a reader here. */
  protected override readonly sections: readonly string[] = [];
  protected override readonly reserve = { narrow: 620, medium: 520, wide: 460 };
  /** The rules, words and drawing, which load after the frame. */
  #auditing: Auditing | undefined;
  #failed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('vt-ready', this.#onReady);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('vt-ready', this.#onReady);
  }

  protected override present(report: Report): Presentation | undefined {
    return this.#auditing?.present(report);
  }

  /** Only where the code of the audit does not come: a report without a finding has its own words. */
  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { failedTitle: title, failedText: text } = this.#words;
    return { title, text };
  }

  get #words(): AuditFrameWords {
    return this.say('auditFrame', auditFrameWords);
  }

  protected override get pending(): boolean {
    return this.model !== undefined && !this.#failed && (!this.#auditing || this.#auditing.pending);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pending && !this.#auditing) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      // Names of places come with the map's shapes; without them, the rules on places are left out.
      const places = import('../../geography/geography-chunk.js').catch(() => undefined);
      const [{ Auditing }, resolvePlace] = await Promise.all([import('./auditing.js'), places.then((code) => code?.resolvePlace)]);
      this.#auditing ??= new Auditing(this, this.shadowRoot, resolvePlace);
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  /** Another widget has arrived: a finding may be about what it shows. */
  readonly #onReady = (event: Event): void => {
    if (event.target !== this) this.requestUpdate();
  };
}
