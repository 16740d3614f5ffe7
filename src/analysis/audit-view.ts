/** The findings of an audit as a reader meets them: in groups, counted, as a table. */
import type { AuditViewWords } from '../i18n/audit-view-words.js';
import type { Issue } from '../model/issue.js';
import type { Finding, FindingSeverity } from './audit/finding.js';
import type { DataTable } from './data-table.js';

/** Worst first. */
export const FINDING_SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'note'];

/** Findings of one severity, in the audit's order; never none. */
export interface FindingGroup {
  readonly severity: FindingSeverity;
  readonly findings: readonly Finding[];
}

/** The groups that have findings, worst first. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] =>
  FINDING_SEVERITIES.map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) })).filter((group) => group.findings.length > 0);

export const countFindings = (findings: readonly Finding[]): Readonly<Record<FindingSeverity, number>> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
};

/** Errors of form as findings: what they lose of a report was not audited, and a publisher should know. */
export const formFindings = (issues: readonly Issue[], words: AuditViewWords): readonly Finding[] =>
  issues
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({
      rule: 'report-format', severity: 'error', message: words.formMessage(path, message), fix: words.formFix, paths: [path], figures: [],
    }));

/** A place of a finding: what stands there, where there is a figure for it. */
export interface FindingPlace {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  /** True where the label goes on after the figure: "over 60%" "of hospitals". Else it goes before. */
  readonly continues: boolean;
}

/** Figures first, then the places without one. */
export function findingPlaces({ figures, paths }: Finding): readonly FindingPlace[] {
  const told = new Set(figures.map(({ path }) => path));
  const rest = [...new Set(paths)].filter((path) => path && !told.has(path)).map((path) => ({ path, label: '', text: '' }));
  return [...figures, ...rest].map((place) => ({ ...place, continues: continuesFigure(place.label) }));
}

/** A label in small letters is a part of the report's own sentence about the figure. */
const continuesFigure = (label: string): boolean => /^\p{Ll}/u.test(label);

/** The first sentence, which says what is wrong, and what follows it. A no-break space parts none: "14. September". */
export function splitMessage(message: string): readonly [first: string, rest: string] {
  const end = message.search(/(?<=[.।])[^\S\u00a0]|(?<=。)(?=.)/s);
  return end < 0 ? [message, ''] : [message.slice(0, end), message.slice(end)];
}

/** One row a finding, worst first. */
export const auditTable = (findings: readonly Finding[], words: AuditViewWords): DataTable => ({
  caption: words.caption,
  columns: [words.rule, words.severity, words.finding, words.paths].map((label) => ({ label })),
  rows: groupFindings(findings).flatMap((group) =>
    group.findings.map(({ rule, severity, message, paths, part }) => ({
      cells: [rule, words.severities[severity], message, paths.join(', ')],
      ...(part && { part }),
    })),
  ),
});
