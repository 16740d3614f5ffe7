/** The findings of an audit as a table for a terminal: severity, rule, and in the widest column what, the fix and the places. */
import { FINDING_SEVERITIES, findingPlaces } from '../analysis/audit-view.js';
import type { Finding } from '../analysis/audit/finding.js';
import type { Place } from './find-place.js';
import { printable, type Terminal } from './terminal.js';
import { padEnd, textWidth, wrapText } from './wrap-text.js';

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
  return FINDING_SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
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

/** `12:9  marketSize.growth.rate  Stated rate: 15.4%`, in columns where all fit, else in two lines each. */
function placeLines(finding: Finding, findPlace: FindPlace, width: number): readonly string[] {
  const all = findingPlaces(finding);
  const rows = all.slice(0, MOST_PLACES).map(({ path, label, text, continues }) => {
    const place = findPlace(path);
    const what = continues ? `${text} ${label}` : label ? `${label}: ${text}` : text;
    return { start: place ? `${place.line}:${place.column}` : '', path: printable(path), what: printable(what) };
  });
  const first = Math.max(...rows.map(({ start }) => textWidth(start))) + 2;
  const second = Math.max(...rows.map(({ path }) => textWidth(path))) + 2;
  const inColumns = rows.map(({ start, path, what }) => `${padEnd(start, first)}${padEnd(path, second)}${what}`.trimEnd());
  const stacked = rows.flatMap(({ start, path, what }) =>
    [...wrapText(path, width - first), ...(what ? wrapText(what, width - first) : [])].map((line, i) => padEnd(i ? '' : start, first) + line));
  const lines = inColumns.every((line) => textWidth(line) <= width) ? inColumns : stacked;
  return all.length > MOST_PLACES ? [...lines, `and ${all.length - MOST_PLACES} more`] : lines;
}
