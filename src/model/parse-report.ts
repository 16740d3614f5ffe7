import { REPORT_SHAPES } from './generated/report-shapes.js';
import type { Issue } from './issue.js';
import { IssueList } from './issue-list.js';
import { isPlainObject } from './plain-object.js';
import { readJson } from './read-json.js';
import { ShapeReader } from './read-shape.js';
import type { Report } from './report.js';
import { upgrade } from './upgrade.js';

/** What could be read of a document, and what is wrong with it. */
export interface ParseResult {
  /** Absent where nothing can be shown. */
  readonly report?: Report;
  /** In the order of the document; none for a good one. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a report from JSON text or from a value. Whatever the input, it never throws: what is faulty is left out and
 * named by an issue. The input is never changed, and the report shares nothing with it.
 */
export function parseReport(input: unknown): ParseResult {
  const list = new IssueList();
  const report = readReport(input, list);
  return { ...(report && { report }), issues: list.issues };
}

function readReport(input: unknown, list: IssueList): Report | undefined {
  const document = newest(typeof input === 'string' ? readJson(input, list) : input, list);
  if (list.issues.length) return undefined;
  return new ShapeReader(REPORT_SHAPES, list).read(document) as Report | undefined;
}

function newest(document: unknown, list: IssueList): unknown {
  try {
    return isPlainObject(document) ? upgrade(document, list) : document;
  } catch {
    // A proxy or a getter threw.
    list.add('not-json', [], 'found a value that cannot be read');
    return undefined;
  }
}
