import type { IssueList } from './issue-list.js';

/** Bytes of UTF-8 that a document may have as text. */
const MAX_BYTES = 10_000_000;

/** The value that JSON text stands for; undefined, with an issue, where there is none. `describeJsonFault` names the place. */
export function readJson(text: string, issues: IssueList): unknown {
  if (isLarger(text)) {
    issues.add('too-large', [], `found more than ${MAX_BYTES / 1e6} MB, want at most that`);
    return undefined;
  }
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare) as unknown;
  } catch (error) {
    issues.add('bad-json', [], `want JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`);
    return undefined;
  }
}

/** A UTF-16 unit takes one to three bytes, so most texts need no counting. */
const isLarger = (text: string): boolean =>
  text.length > MAX_BYTES || (text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES);
