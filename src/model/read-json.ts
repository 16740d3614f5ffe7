import { findJsonFault } from './find-json-fault.js';
import { describe, type IssueList } from './issue-list.js';

/** Bytes of UTF-8 that a document may have as text. */
const MAX_BYTES = 10_000_000;

/** The value that JSON text stands for; undefined, with an issue, where there is none. */
export function readJson(text: string, issues: IssueList): unknown {
  if (isLarger(text)) {
    issues.add('too-large', [], `found more than ${MAX_BYTES / 1e6} MB, want at most that`);
    return undefined;
  }
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    issues.add('bad-json', [], faultMessage(bare));
    return undefined;
  }
}

/** A UTF-16 unit takes one to three bytes, so most texts need no counting. */
const isLarger = (text: string): boolean =>
  text.length > MAX_BYTES || (text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES);

function faultMessage(text: string): string {
  const offset = findJsonFault(text);
  if (offset < 0) return 'found a fault far in, want JSON';
  const before = text.slice(0, offset).split('\n');
  const found = offset < text.length ? describe(text.slice(offset, offset + 61)) : 'the end';
  return `found ${found} in line ${before.length}, column ${(before.at(-1) ?? '').length + 1}, want JSON`;
}
