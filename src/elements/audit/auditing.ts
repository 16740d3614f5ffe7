import type { TemplateResult } from 'lit';
import { auditTable, countFindings, FINDING_SEVERITIES, findingPlaces, formFindings, groupFindings, splitMessage } from '../../analysis/audit-view.js';
import { auditReport } from '../../analysis/audit/audit-report.js';
import type { Finding, FindingSeverity } from '../../analysis/audit/finding.js';
import type { ResolvePlace } from '../../analysis/audit/rule.js';
import { samePart } from '../../analysis/part-id.js';
import { loadAuditLanguage } from '../../i18n/audit-tongues.js';
import type { AuditViewWords } from '../../i18n/audit-view-words.js';
import { auditLanguage } from '../../i18n/en/audit-language.js';
import { formatNumber } from '../../i18n/format.js';
import type { AuditLanguage } from '../../i18n/language.js';
import type { Issue } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { renderAudit, renderAuditFilter, renderNothingFound, type DrawnFinding } from '../../render/audit.js';
import { addStyles } from '../base/add-styles.js';
import { keepLast } from '../base/keep-last.js';
import type { LinkedElement } from '../base/linked-elements.js';
import { findWidget, showPart } from '../base/show-part.js';
import type { Presentation } from '../base/vitrine-element.js';
import { auditStyles } from './styles.js';

/** The element whose report is audited. */
interface AuditHost extends LinkedElement {
  readonly language: string;
  severity: FindingSeverity | undefined;
  readonly view: 'figure' | 'table' | undefined;
  readonly headingLevel: number;
  readonly issues: readonly Issue[];
}

/** Fewer findings than this need no filter. */
const FILTER_FROM = 8;
/** Findings that are drawn at once, and more with each press of the button. */
const PAGE = 40;

/** Runs the audit and draws its findings. Loads after the frame, with all rules and words. */
export class Auditing {
  readonly #host: AuditHost;
  readonly #resolvePlace: ResolvePlace | undefined;
  #limit = PAGE;
  /** What is spoken, and what was asked for. */
  #spoken: { readonly lang: string; readonly words: AuditLanguage } | undefined;
  #asked: string | undefined;

  constructor(host: AuditHost, root: ShadowRoot | null, resolvePlace: ResolvePlace | undefined) {
    this.#host = host;
    this.#resolvePlace = resolvePlace;
    addStyles(root, auditStyles);
  }

  /** True until there are words; others than these only replace them. */
  get pending(): boolean {
    return !this.#spoken;
  }

  /** Undefined while there are no words. */
  present(report: Report): Presentation | undefined {
    const { language } = this.#host;
    if (language !== this.#asked) void this.#speak(language);
    if (!this.#spoken) return undefined;
    const { lang, words: { auditView: words } } = this.#spoken;
    const findings = this.#audit(report, lang);
    if (findings.length === 0) {
      return { heading: words.goodTitle, subheading: words.subheading, summary: '', figure: renderNothingFound(words.goodText), notes: [] };
    }
    const counts = countFindings(findings);
    const chosen = this.#chosen(counts);
    return {
      heading: words.headline(findings.length, counts.error),
      subheading: words.subheading,
      summary: words.summary(counts),
      ...(this.#host.view !== 'table' && findings.length >= FILTER_FROM && groupFindings(findings).length > 1 && { controls: this.#renderFilter(findings.length, counts, chosen) }),
      figure: this.#renderFindings(findings.filter(({ severity }) => chosen === 'all' || severity === chosen)),
      notes: [],
      table: () => auditTable(findings, words),
    };
  }

  readonly #audit = keepLast((report: Report, lang: string): readonly Finding[] => [
    ...formFindings(this.#host.issues, this.#words),
    ...auditReport(report, this.#spoken?.words.audit, lang, this.#resolvePlace),
  ]);

  get #words(): AuditViewWords {
    return (this.#spoken?.words ?? auditLanguage).auditView;
  }

  #number(value: number): string {
    return formatNumber(this.#spoken?.lang ?? 'en', value);
  }

  /** Words that do not come are English. */
  async #speak(lang: string): Promise<void> {
    this.#asked = lang;
    const spoken = await loadAuditLanguage(lang).then((words = auditLanguage) => ({ lang, words }), () => ({ lang: 'en', words: auditLanguage }));
    if (lang !== this.#asked) return;
    this.#spoken = spoken;
    this.#host.requestUpdate();
  }

  /** A severity that no finding has, or an unknown one, is none. */
  #chosen(counts: Readonly<Record<string, number>>): FindingSeverity | 'all' {
    const { severity } = this.#host;
    return severity && Object.hasOwn(counts, severity) && counts[severity] ? severity : 'all';
  }

  #renderFilter(total: number, counts: Readonly<Record<FindingSeverity, number>>, chosen: FindingSeverity | 'all'): TemplateResult {
    const severities = FINDING_SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => [severity, this.#number(counts[severity])] as const);
    return renderAuditFilter(this.#words, [['all', this.#number(total)], ...severities], chosen, (event) => {
      const value = FINDING_SEVERITIES.find((severity) => severity === (event.target as HTMLInputElement).value);
      this.#host.severity = value;
      this.#limit = PAGE;
    });
  }

  /** The first findings of all groups, the worst before all others. */
  #renderFindings(findings: readonly Finding[]): TemplateResult {
    const drawn = groupFindings(findings).flatMap((group) => group.findings).slice(0, this.#limit);
    const groups = groupFindings(drawn).map(({ severity, findings: members }) => ({
      severity,
      count: this.#number(findings.filter((finding) => finding.severity === severity).length),
      findings: members.map((finding) => this.#draw(finding, drawn.indexOf(finding))),
    }));
    const rest = findings.length - drawn.length;
    const more = rest > 0 ? { label: this.#words.moreFindings(this.#number(Math.min(PAGE, rest)), this.#number(findings.length)), act: () => void this.#showMore() } : undefined;
    return renderAudit(groups, this.#words, this.#host.headingLevel, more);
  }

  #draw(finding: Finding, index: number): DrawnFinding {
    const { message, fix, part } = finding;
    return { index, message: splitMessage(message), fix, places: findingPlaces(finding), selected: samePart(part, this.#host.selected), show: this.#way(finding) };
  }

  /** The way to the first place of a finding that a widget of the page shows. */
  #way({ paths, part }: Finding): DrawnFinding['show'] {
    for (const path of paths) {
      const widget = path ? findWidget(this.#host, path) : undefined;
      if (widget) return { label: this.#words.showIn(widget.localName.replace(/^[^-]+-/, '')), act: () => this.#show(path, part) };
    }
    return undefined;
  }

  #show(path: string, part: Finding['part']): void {
    // The widget may have gone since: then the button goes too.
    if (!showPart(this.#host, path, part)) this.#host.requestUpdate();
  }

  async #showMore(): Promise<void> {
    const first = this.#limit;
    this.#limit += PAGE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-finding="${first}"]`)?.focus();
  }
}
