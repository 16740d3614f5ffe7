/** `vitrine audit`: where a report's figures, names and dates contradict each other. */
import { FINDING_SEVERITIES } from '../analysis/audit-view.js';
import { auditReport } from '../analysis/audit/audit-report.js';
import type { Finding, FindingSeverity } from '../analysis/audit/finding.js';
import { resolvePlace } from '../geography/resolve-place.js';
import { parseReport } from '../model/parse-report.js';
import { checkFiles, count, type CheckedFile } from './check-files.js';
import { EXIT, type Command, type CommandCall, type ExitCode } from './command.js';
import { PlaceFinder } from './find-place.js';
import { findingTable } from './finding-table.js';
import { printable, type Terminal } from './terminal.js';
import { issueLine, placedIssues, type PlacedIssue } from './validate.js';

export const audit: Command = {
  name: 'audit',
  usage: '[options] FILE…',
  about: [
    'Holds the figures, names and dates of each report against each other: growth rates against their end points, parts against wholes, lists against lists, prose against data. Each finding says what does not agree, what would mend it, and where it stands.',
    'An error cannot be true. A warning may mislead a reader. A note is worth a look before publication. The form of the report is the business of "vitrine validate"; errors of form are shown here too, because what they lose cannot be audited.',
  ],
  options: [
    { name: 'json', help: 'Print the findings as JSON, with every figure and place.' },
    { name: 'fail-on', choices: ['warning', 'error'], help: 'What makes the exit code 1: also a warning, or an error alone. Default error.' },
  ],
  examples: [
    ['vitrine audit report.json', 'one report, before it is published'],
    ['vitrine audit "reports/**/*.json" --fail-on warning', 'in continuous integration'],
    ['vitrine audit report.json --json > findings.json', 'for another program'],
  ],
  exits: [
    [EXIT.good, 'no errors; there may be warnings and notes'],
    [EXIT.found, 'errors, or warnings with --fail-on warning'],
    [EXIT.trouble, 'a file could not be read, or the call made no sense'],
  ],
  run: runAudit,
};

/** What is known of one file. */
interface AuditedFile {
  readonly findings: readonly Finding[];
  /** Errors of form. */
  readonly issues: readonly PlacedIssue[];
  readonly finder: PlaceFinder;
}

async function runAudit(call: CommandCall): Promise<ExitCode> {
  const { terminal } = call;
  const counts: Record<FindingSeverity, number> = { error: 0, warning: 0, note: 0 };
  let lost = 0;
  const check = (name: string, text: string): CheckedFile => {
    const file = auditText(text);
    for (const { severity } of file.findings) counts[severity]++;
    lost += file.issues.length;
    if (!call.has('json')) printFile(name, file, terminal);
    const isFound = ({ severity }: Finding): boolean => severity === 'error' || (severity === 'warning' && call.value('fail-on') === 'warning');
    return { record: recordOf(file), found: file.issues.length > 0 || file.findings.some(isFound) };
  };
  return checkFiles(call, check, (files) => sumUp(files, counts, lost, terminal));
}

function auditText(text: string): AuditedFile {
  const { report, issues } = parseReport(text);
  const faulty = issues.some(({ severity }) => severity === 'error');
  return {
    findings: report ? auditReport(report, undefined, undefined, resolvePlace) : [],
    issues: faulty ? placedIssues(text).filter(({ severity }) => severity === 'error') : [],
    finder: new PlaceFinder(text),
  };
}

function printFile(name: string, { findings, issues, finder }: AuditedFile, terminal: Terminal): void {
  for (const issue of issues) terminal.print(issueLine(name, issue, terminal));
  if (findings.length === 0) return;
  terminal.print(`${terminal.paint('strong', printable(name))}\n\n${findingTable(findings, (path) => finder.valueAt(path), terminal)}\n`);
}

/** Every place that takes part has its line and column. */
const recordOf = ({ findings, issues, finder }: AuditedFile): object => ({
  findings: findings.map((finding) => ({ ...finding, places: pathsOf(finding).map((path) => ({ path, ...finder.valueAt(path) })) })),
  issues,
});

/** Each once: the places, then those of figures that are not among them. */
const pathsOf = ({ paths, figures }: Finding): readonly string[] => [...new Set([...paths, ...figures.map(({ path }) => path)])];

/** `2 files: 3 warnings, 11 notes` */
function sumUp(files: number, counts: Readonly<Record<FindingSeverity, number>>, lost: number, { paint }: Terminal): string {
  const parts = FINDING_SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => paint(severity, count(counts[severity], severity)));
  const sums = [
    ...(parts.length ? [parts.join(', ')] : []),
    ...(lost ? [`${paint('error', count(lost, 'error'))} of form, and what ${lost === 1 ? 'it loses' : 'they lose'} was not audited`] : []),
  ];
  return `${count(files, 'file')}: ${sums.join('; ') || paint('good', 'nothing contradicts itself')}`;
}
