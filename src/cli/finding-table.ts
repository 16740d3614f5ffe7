/** The findings of an audit as a table for a terminal: severity, rule, and in the widest column what, the fix and the places. */
import type { Finding, FindingSeverity } from '../analysis/audit/finding.js';
import type { Place } from './find-place.js';
import { printable, type Terminal } from './terminal.js';
import { padEnd, textWidth, wrapText } from './wrap-text.js';

/** Worst first. */
export const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'note'];

const SEVERITY_WIDTH = 9;
/** More places of one finding than anyone looks up by hand: `--json` has them all. */
const MOST_PLACES = 12;
/** Under it, a column for the rule leaves too little for the sentences. */
const NARROW = 80;

/** Where a path stands in the text; undefined where it stands nowhere. */
export type FindPlace = (path: string) => Place | undefined;

/** Rows for all findings, the worst first, else in the audit's order. */
export function findingTable(findings: readonly Finding[], findPlace: FindPlace, terminal: Terminal): string {
  const ruleWidth = terminal.width < NARROW ? 0 : Math.max(...findings.map(({ rule }) => rule.length)) + 2;
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map((finding) => findingRow(finding, ruleWidth, findPlace, terminal))
    .join('\n\n');
}

function findingRow(finding: Finding, ruleWidth: number, findPlace: FindPlace, terminal: Terminal): string {
  const { severity, rule, message, fix } = finding;
  const { paint } = terminal;
  const indent = SEVERITY_WIDTH + ruleWidth;
  const width = Math.max(24, terminal.width - indent);
  const [first = '', ...more] = wrapText(printable(message), width);
  const lines = [
    ...more,
    ...wrapText(`Fix: ${printable(fix)}`, width),
    ...placeLines(finding, findPlace, width).map((line) => paint('quiet', line)),
    ...(ruleWidth ? [] : [paint('quiet', rule)]),
  ];
  const start = paint(severity, padEnd(severity, SEVERITY_WIDTH)) + (ruleWidth ? padEnd(rule, ruleWidth) : '');
  return [start + paint('strong', first), ...lines.map((line) => ' '.repeat(indent) + line)].join('\n');
}

/** `12:9  marketSize.growth.rate  Stated rate 15.4 %`, in columns. */
function placeLines({ paths, figures }: Finding, findPlace: FindPlace, width: number): readonly string[] {
  const rest = paths.filter((path) => figures.every((figure) => figure.path !== path)).map((path) => ({ path, label: '', text: '' }));
  const all = [...figures, ...rest];
  const rows = all.slice(0, MOST_PLACES).map(({ path, label, text }) => {
    const place = findPlace(path);
    return [place ? `${place.line}:${place.column}` : '', printable(path), printable(`${label} ${text}`.trim())] as const;
  });
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))) + 2);
  const lines = rows.flatMap(([place, path, what]) => {
    const start = padEnd(place, first ?? 0);
    const line = `${start}${padEnd(path, second ?? 0)}${what}`.trimEnd();
    return textWidth(line) <= width ? [line] : [...wrapText(start + path, width), ...(what ? wrapText(what, width - 4).map((part) => `    ${part}`) : [])];
  });
  return all.length > MOST_PLACES ? [...lines, `and ${all.length - MOST_PLACES} more`] : lines;
}
