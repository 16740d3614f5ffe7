/** The findings of a theme check as a table for a terminal: severity, rule, and what, the fix and the place. */
import type { ThemeFinding } from '../theme/check-theme.js';
import { printable, type Terminal } from './terminal.js';
import { padEnd, wrapText } from './wrap-text.js';

/** A finding as it is shown: with its place, and words for what would mend it. */
export interface PlacedFinding extends Omit<ThemeFinding, 'rule' | 'scheme' | 'property' | 'value'> {
  readonly rule: ThemeFinding['rule'] | 'bad-css' | 'unknown-property' | 'private-property' | 'not-followed';
  readonly scheme?: ThemeFinding['scheme'];
  readonly property?: string;
  readonly value?: string;
  readonly fix?: string;
  readonly line?: number;
  readonly column?: number;
}

const SEVERITY_WIDTH = 9;

/** Rows for all findings, errors first, else in the order of the check. */
export function themeTable(findings: readonly PlacedFinding[], terminal: Terminal): string {
  const ruleWidth = Math.max(...findings.map(({ rule }) => rule.length)) + 2;
  const sorted = [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity !== 'error')];
  return sorted.map((finding) => findingRow(finding, ruleWidth, terminal)).join('\n\n');
}

function findingRow({ severity, rule, message, fix, line, column, property }: PlacedFinding, ruleWidth: number, { paint, width }: Terminal): string {
  const indent = SEVERITY_WIDTH + ruleWidth;
  const room = Math.max(24, width - indent);
  const [first = '', ...more] = wrapText(printable(message), room);
  const place = line === undefined ? (property ? 'not set in this file: its default counts' : '') : `${line}:${column}`;
  const lines = [...more, ...(fix ? wrapText(printable(fix.startsWith('--') ? `Fix: ${fix}` : fix), room) : []), ...(place ? [paint('quiet', place)] : [])];
  return [paint(severity, padEnd(severity, SEVERITY_WIDTH)) + padEnd(rule, ruleWidth) + paint('strong', first), ...lines.map((text) => ' '.repeat(indent) + text)].join('\n');
}
