/** `vitrine validate`: what is wrong with the form of a report, in the way compilers say it. */
import { describe } from '../model/issue-list.js';
import { findJsonFault } from '../model/find-json-fault.js';
import type { Issue, Severity } from '../model/issue.js';
import { parseReport } from '../model/parse-report.js';
import { checkFiles, count, type CheckedFile } from './check-files.js';
import { EXIT, type Command, type CommandCall, type ExitCode } from './command.js';
import { PlaceFinder, type Place } from './find-place.js';
import { printable, type Terminal } from './terminal.js';

/** An issue with its place in the text. */
export type PlacedIssue = Issue & Partial<Place>;

export const validate: Command = {
  name: 'validate',
  usage: '[options] FILE…',
  about: [
    'Checks each file against the report format, and says what is wrong: where, what was found and what is wanted. An error means that a part of the report is left out by the widgets; a warning, that all of it is shown, but something should be mended.',
    'Each line of the output is FILE:LINE:COLUMN: severity: path: what (code).',
  ],
  options: [
    { name: 'json', help: 'Print the issues as JSON.' },
    { name: 'quiet', short: 'q', help: 'Leave warnings and the closing count out.' },
    { name: 'fail-on', choices: ['warning', 'error'], help: 'What makes the exit code 1: also a warning, or an error alone. Default error.' },
  ],
  examples: [
    ['vitrine validate report.json', 'one report'],
    ['vitrine validate "reports/**/*.json" --fail-on warning', 'all reports of a folder, strictly'],
    ['curl https://example.com/report.json | vitrine validate -', 'what another program writes'],
  ],
  exits: [
    [EXIT.good, 'no errors'],
    [EXIT.found, 'errors, or warnings with --fail-on warning'],
    [EXIT.trouble, 'a file could not be read, or the call made no sense'],
  ],
  run: runValidate,
};

async function runValidate(call: CommandCall): Promise<ExitCode> {
  const { terminal, has } = call;
  const counts: Record<Severity, number> = { error: 0, warning: 0 };
  const check = (name: string, text: string): CheckedFile => {
    const issues = placedIssues(text);
    const shown = issues.filter(({ severity }) => severity === 'error' || !has('quiet'));
    if (!has('json')) for (const issue of shown) terminal.print(issueLine(name, issue, terminal));
    for (const { severity } of issues) counts[severity]++;
    return { record: { issues: shown }, found: issues.some(({ severity }) => severity === 'error' || call.value('fail-on') === 'warning') };
  };
  return checkFiles(call, check, (files) => (has('quiet') ? '' : sumUp(files, counts, terminal)));
}

/** The issues of a report's text, each with its place, in the order of the text. */
export function placedIssues(text: string): readonly PlacedIssue[] {
  const finder = new PlaceFinder(text);
  const issues = parseReport(text).issues.map((issue) => ({ ...issue, ...placeOf(issue, finder), ...(issue.code === 'bad-json' && { message: jsonFault(text) }) }));
  return issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function placeOf({ code, path }: Issue, finder: PlaceFinder): Place | undefined {
  if (code === 'bad-json') return finder.faultPlace();
  if (code === 'too-large' || code === 'more-issues') return undefined;
  return code === 'unknown-key' || code === 'unsafe-key' ? finder.keyAt(path) : finder.valueAt(path);
}

function jsonFault(text: string): string {
  const offset = findJsonFault(text);
  if (offset < 0) return 'found a fault far in, want JSON';
  return `found ${offset < text.length ? describe(text.slice(offset, offset + 61)) : 'the end'}, want JSON`;
}

/** `report.json:3:12: error: title: found nothing, want text (missing)` */
export function issueLine(name: string, { line, column, severity, path, message, code }: PlacedIssue, { paint }: Terminal): string {
  const place = [printable(name), line, column].filter((part) => part !== undefined).join(':');
  return `${paint('strong', place)}: ${paint(severity, severity)}: ${path && `${printable(path)}: `}${printable(message)} ${paint('quiet', `(${code})`)}`;
}

function sumUp(files: number, { error, warning }: Record<Severity, number>, { paint }: Terminal): string {
  if (error + warning === 0) return paint('good', `${count(files, 'file')}, no issues`);
  const parts = [paint(error ? 'error' : 'good', error ? count(error, 'error') : 'no errors'), ...(warning ? [paint('warning', count(warning, 'warning'))] : [])];
  return `\n${count(files, 'file')}: ${parts.join(', ')}`;
}
