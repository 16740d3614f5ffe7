/** What in a report contradicts itself, as words and lists: the one widget that is not drawn on a server. */
import { auditTable, countFindings, findingPlaces, formFindings, groupFindings } from '../analysis/audit-view.js';
import { auditReport } from '../analysis/audit/audit-report.js';
import { resolvePlace } from '../geography/resolve-place.js';
import { loadAuditLanguage } from '../i18n/audit-tongues.js';
import { auditLanguage } from '../i18n/en/audit-language.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import type { DrawnText } from '../server/draw-widget.js';
import { h, heading, type Content } from './build-html.js';

/** A figure's words and what stands in it. */
export interface ReadFigure {
  readonly said: Omit<DrawnText, 'source'>;
  readonly body: Content;
}

export async function auditStill(report: Report, issues: readonly Issue[], lang: string, level: number): Promise<ReadFigure> {
  const { auditView: words, audit } = (await loadAuditLanguage(lang)) ?? auditLanguage;
  const findings = [...formFindings(issues, words), ...auditReport(report, audit, lang, resolvePlace)];
  const counts = countFindings(findings);
  const isGood = findings.length === 0;
  return {
    said: {
      heading: isGood ? words.goodTitle : words.headline(findings.length, counts.error),
      subheading: words.subheading,
      summary: isGood ? words.goodText : words.summary(counts),
      notes: [],
      missing: undefined,
      table: isGood ? undefined : auditTable(findings, words),
    },
    body: groupFindings(findings).map((group) => [
      heading(level, words.groups[group.severity]),
      h('p', {}, words.meanings[group.severity]),
      h('ul', { class: 'vt-rows' }, group.findings.map((finding) => h('li', {},
        h('p', { dir: 'auto' }, finding.message),
        h('p', { dir: 'auto' }, `${words.fix} `, finding.fix),
        h('ul', {}, findingPlaces(finding).map(({ label, text, path }) => h('li', { dir: 'auto' }, text ? `${label} ${text} ` : '', h('code', {}, path))))))),
    ]),
  };
}
