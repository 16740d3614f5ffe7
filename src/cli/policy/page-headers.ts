/** What a page's answer says about what it lets in: its policies and the headers beside them. */
import { readPolicy, type Policy } from './policy.js';

/** The answer, as far as it matters. */
export interface PageAnswer {
  /** Policies in force: headers first, then `meta`. */
  readonly policies: readonly Policy[];
  /** Policies that are only reported. */
  readonly reported: readonly Policy[];
  /** Other headers, by names in lower case; repeated ones are joined with commas. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads headers as `curl -sI` prints them, with a page behind them (`curl -si`), or a page alone. */
export function readAnswer(text: string): PageAnswer {
  const { head, body } = splitAnswer(text.replace(/\r\n?/g, '\n'));
  return answerOf(readHeaders(head), body);
}

/** The answer of a page that was fetched. */
export function answerOf(fields: readonly (readonly [name: string, value: string])[], body: string): PageAnswer {
  const headers = new Map<string, string>();
  for (const [name, value] of fields) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  const inHeader = (name: string): readonly string[] => (headers.get(name) ?? '').split(',').filter((part) => part.trim());
  const metas = metaPolicies(body);
  return {
    policies: [
      ...inHeader('content-security-policy').map((policy, i) => readPolicy(policy, `header ${i + 1}`)),
      ...metas.map((policy, i) => readMeta(policy, `meta ${i + 1}`)),
    ],
    reported: inHeader('content-security-policy-report-only').map((policy, i) => readPolicy(policy, `report-only ${i + 1}`)),
    headers,
  };
}

/** Headers of the last answer, where redirects came before, and what stands behind them. */
function splitAnswer(text: string): { readonly head: string; readonly body: string } {
  if (/^\s*</.test(text)) return { head: '', body: text };
  let rest = text.replace(/^\s+/, '');
  for (;;) {
    const end = rest.search(/\n\n/);
    const [head, behind] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end).replace(/^\n+/, '')];
    if (!/^HTTP\/[\d.]+ \d/.test(behind)) return { head, body: behind };
    rest = behind;
  }
}

function readHeaders(head: string): readonly (readonly [string, string])[] {
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  return lines.flatMap((line) => {
    const [, name, value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    return name ? [[name.toLowerCase(), value] as const] : [];
  });
}

/** These have no meaning in a `meta`. */
const HEADER_ONLY = ['frame-ancestors', 'sandbox', 'report-uri', 'report-to'];

function readMeta(text: string, name: string): Policy {
  const policy = readPolicy(text, name);
  return { ...policy, directives: new Map([...policy.directives].filter(([directive]) => !HEADER_ONLY.includes(directive))) };
}

const UNREAD = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|textarea|title|svg)\b[\s\S]*?<\/\1\s*>/gi;

/** The `content` of each policy that stands in the page's head. */
function metaPolicies(body: string): readonly string[] {
  const head = body.replace(UNREAD, '').replace(/<(?:body|\/head)\b[\s\S]*$/i, '');
  return [...head.matchAll(/<meta\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].flatMap(([, attributes = '']) => {
    const isPolicy = attribute(attributes, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy';
    const content = isPolicy ? attribute(attributes, 'content') : undefined;
    return content?.trim() ? content.split(',').filter((part) => part.trim()) : [];
  });
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single, bare] = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  const value = double ?? single ?? bare;
  return value?.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|apos|amp));/gi, (_, decimal?: string, hex?: string, word = '') =>
    word ? ENTITIES[word.toLowerCase()] ?? '' : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)));
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&' };
