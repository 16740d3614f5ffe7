/** Whether the source list of a directive allows a request (CSP3, section 6.7). */

/** What a page asks for. */
export interface PageRequest {
  readonly url: URL;
  /** The origin of the page, as `'self'` means it. */
  readonly page: URL;
  /** The tag can carry a nonce, or inherits that of the script that asks. */
  readonly nonceable?: boolean;
  /** In the `integrity` of the tag: `sha384-…`. */
  readonly integrity?: string;
  /** A running script asks, not the page's markup. */
  readonly byScript?: boolean;
}

/** Allowed, allowed with the page's nonce on the tag, or not. */
export type Allowance = 'yes' | 'with-nonce' | 'no';

const NONCE = /^'nonce-([A-Za-z0-9+/_-]+={0,2})'$/i;
const HASH = /^'(sha(?:256|384|512)-[A-Za-z0-9+/_-]+={0,2})'$/i;

/** `isScript`: nonce, hash and `'strict-dynamic'` have the meaning that they have for scripts. */
export function allowanceOf(sources: readonly string[], request: PageRequest, isScript: boolean): Allowance {
  if (isScript && request.integrity && sources.some((source) => hashOf(source) === normalHash(request.integrity))) return 'yes';
  if (isScript && isStrict(sources)) return request.byScript ? 'yes' : hasNonce(sources) && request.nonceable ? 'with-nonce' : 'no';
  if (sources.some((source) => matchesUrl(source, request))) return 'yes';
  return request.nonceable && hasNonce(sources) ? 'with-nonce' : 'no';
}

export const hasNonce = (sources: readonly string[]): boolean => sources.some((source) => NONCE.test(source));
export const isStrict = (sources: readonly string[]): boolean => sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

const hashOf = (source: string): string | undefined => normalHash(HASH.exec(source)?.[1]);

/** The name of the algorithm in lower case; base64 and its form for addresses are one. */
const normalHash = (hash: string | undefined): string | undefined =>
  hash?.replace(/^[^-]+/, (name) => name.toLowerCase()).replace(/(?<=-.*)-/g, '+').replaceAll('_', '/');

const SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

function matchesUrl(source: string, { url, page }: PageRequest): boolean {
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (source.toLowerCase() === "'self'") return isSelf(url, page);
  const scheme = /^([a-z][a-z0-9+.-]*:)$/i.exec(source)?.[1]?.toLowerCase();
  if (scheme) return matchesScheme(scheme, url.protocol);
  const [, from, host = '', port, path] = SOURCE.exec(source) ?? [];
  return host !== ''
    && matchesScheme(`${from?.toLowerCase() ?? page.protocol.slice(0, -1)}:`, url.protocol)
    && matchesHost(host.toLowerCase(), url.hostname)
    && matchesPort(port, url, `${from?.toLowerCase() ?? page.protocol.slice(0, -1)}:`)
    && matchesPath(path, url.pathname);
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'ws:': '80', 'https:': '443', 'wss:': '443' };
const portOf = ({ port, protocol }: URL): string => port || (DEFAULT_PORTS[protocol] ?? '');

/** The page's own origin, also with a safer scheme on the default ports. */
export function isSelf(url: URL, page: URL): boolean {
  if (url.origin === page.origin && url.origin !== 'null') return true;
  const portsFit = portOf(url) === portOf(page) || (isDefaultPort(url) && isDefaultPort(page));
  return url.hostname === page.hostname && portsFit && (/^(https|wss):$/.test(url.protocol) || (page.protocol === 'http:' && url.protocol === 'ws:'));
}

const isDefaultPort = (url: URL): boolean => portOf(url) === DEFAULT_PORTS[url.protocol];

/** A scheme also means its safer forms. */
const SAFER: Readonly<Record<string, readonly string[]>> = { 'http:': ['https:'], 'ws:': ['wss:', 'http:', 'https:'], 'wss:': ['https:'] };
const matchesScheme = (wanted: string, found: string): boolean => wanted === found || (SAFER[wanted] ?? []).includes(found);

const matchesHost = (wanted: string, found: string): boolean =>
  wanted === '*' || (wanted.startsWith('*.') ? found.endsWith(wanted.slice(1)) : wanted === found);

function matchesPort(wanted: string | undefined, url: URL, scheme: string): boolean {
  if (wanted === '*') return true;
  const found = portOf(url);
  if (wanted === undefined) return found === DEFAULT_PORTS[url.protocol];
  return wanted === found || (wanted === '80' && found === '443' && matchesScheme(scheme, 'https:'));
}

/** A path that ends in a slash is a folder; any other is one file. */
function matchesPath(wanted: string | undefined, found: string): boolean {
  if (!wanted || wanted === '/') return true;
  const [parts, own] = [wanted, found].map((path) => path.split('/').map(decode)) as [string[], string[]];
  const isFolder = parts.at(-1) === '';
  if (isFolder) parts.pop();
  return (isFolder ? own.length > parts.length : own.length === parts.length) && parts.every((part, i) => part === own[i]);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
