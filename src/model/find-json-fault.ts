import { describe } from './issue-list.js';

/** A mark, the start of a string, or a run of anything else. */
const TOKEN = /[{}[\]:,"]|[^\s{}[\]:,"]+/g;
const VALUE = '{["0';
/** Further than that nobody looks for a fault by hand, and a page should not wait for it. */
const MAX_TOKENS = 500_000;

/** Where text stops being JSON: the offset of the first wrong token, its length where the end is missing, -1 where far in. */
export function findJsonFault(text: string): number {
  const token = new RegExp(TOKEN);
  const closers: string[] = [];
  let wanted = VALUE;
  for (let count = 0; count < MAX_TOKENS; count++) {
    const match = token.exec(text);
    if (!match) return text.length;
    const start = match.index;
    if (match[0] === '"') token.lastIndex = endOfString(text, start);
    const mark = markOf(match[0], text.slice(start, token.lastIndex));
    if (!wanted.includes(mark)) return start;
    const isKey = mark === '"' && !wanted.includes('0');
    if (mark === '{') closers.push('}');
    if (mark === '[') closers.push(']');
    if (mark === '}' || mark === ']') closers.pop();
    wanted = isKey ? ':' : wantedAfter(mark, closers.at(-1) ?? '');
  }
  return -1;
}

function wantedAfter(mark: string, closer: string): string {
  if (mark === '{') return '"}';
  if (mark === '[') return `${VALUE}]`;
  if (mark === ':' || (mark === ',' && closer === ']')) return VALUE;
  return mark === ',' ? '"' : closer && `,${closer}`;
}

/** Behind the closing quote, which has an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  let end = start;
  let before: number;
  do {
    end = text.indexOf('"', end + 1);
    for (before = end; text[before - 1] === '\\'; ) before--;
  } while (end > 0 && (end - before) % 2);
  return end < 0 ? text.length : end + 1;
}

/** The mark itself, `"` for a string, `0` for a number or literal, `?` for what is no JSON. */
function markOf(first: string, token: string): string {
  if ('{}[]:,'.includes(first)) return first;
  try {
    JSON.parse(token);
    return first === '"' ? first : '0';
  } catch {
    return '?';
  }
}

/** What stands where text stops being JSON, with line and column: `found "x" in line 3, column 8, want JSON`. */
export function describeJsonFault(text: string): string {
  const offset = findJsonFault(text);
  if (offset < 0) return 'found a fault far in, want JSON';
  const before = text.slice(0, offset).split('\n');
  const found = offset < text.length ? describe(text.slice(offset, offset + 61)) : 'the end';
  return `found ${found} in line ${before.length}, column ${(before.at(-1) ?? '').length + 1}, want JSON`;
}
