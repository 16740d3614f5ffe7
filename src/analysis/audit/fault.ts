/** Puts a fault together from a sentence and the figures, names or dates that it rests on. */
import type { AuditSentence } from '../../i18n/audit-words.js';
import type { PartId } from '../part-id.js';
import type { FindingSeverity } from './finding.js';
import type { Fault } from './rule.js';

/** A figure, name or date of a fault: where it stands, what it is, and as it is written out. */
export type Evidence = readonly [path: string, label: string, text: string];

/** More paths than these are not listed. */
const MOST_PATHS = 20;

/** Its paths are those of its evidence, each once, unless others are given. */
export const faultOf = (
  severity: FindingSeverity,
  sentence: AuditSentence,
  evidence: readonly Evidence[],
  part?: PartId,
  paths: readonly string[] = evidence.map(([path]) => path),
): Fault => ({
  severity,
  message: sentence.message,
  fix: sentence.fix,
  paths: [...new Set(paths)].slice(0, MOST_PATHS),
  figures: evidence.map(([path, label, text]) => ({ path, label, text })),
  ...(part && { part }),
});

/** The mark of a year. */
export const yearMark = (year: number | undefined): PartId => ({ kind: 'year', id: String(year) });
