import type { LoadErrorCode } from '../../i18n/words.js';
import { parseReport, type ParseResult } from '../../model/parse-report.js';

/** Why a report did not arrive; `detail` fills the message. */
export interface LoadError {
  readonly code: LoadErrorCode;
  readonly detail: string;
  /** The text that is no JSON, to find the place of its fault. */
  readonly text?: string;
}

/** A parsed document, or why there is none. Never rejects. */
export type LoadResult = { readonly parsed: ParseResult } | { readonly error: LoadError };

/** How to fetch. Widgets with equal requests share one. */
export interface LoadRequest {
  readonly url: string;
  readonly credentials: RequestCredentials;
  /** Milliseconds until `timeout`. */
  readonly timeout: number;
  /** Hashes of a frozen edition, as in `integrity` attributes; without them any data will do. */
  readonly integrity: string | undefined;
  /** What is there already and only to be checked; nothing is fetched. */
  readonly text: string | undefined;
}

/** A share in a running or finished request. */
export interface Loading {
  readonly result: Promise<LoadResult>;
  /** Gives the share back; the last one aborts what still runs. */
  release(): void;
}

const LIMIT_MB = 10;
const LIMIT = LIMIT_MB * 1e6;

interface Entry {
  readonly result: Promise<LoadResult>;
  readonly controller: AbortController;
  holders: number;
}

const entries = new Map<string, Entry>();

/** Fetches and parses a report once for all widgets that ask for it while one of them holds it. `fresh` asks the server again. */
export function loadReport(request: LoadRequest, fresh = false): Loading {
  const key = Object.values(request).join(' ');
  let entry = entries.get(key);
  if (!entry || fresh) {
    const controller = new AbortController();
    entry = { controller, holders: 0, result: fetchReport(request, controller, fresh) };
    entries.set(key, entry);
  }
  const held = entry;
  held.holders++;
  let released = false;
  return {
    result: held.result,
    release() {
      if (released) return;
      released = true;
      if (--held.holders > 0) return;
      held.controller.abort();
      if (entries.get(key) === held) entries.delete(key);
    },
  };
}

/** The absolute address, where it is http or https; a reader's address bar decides what relative means. */
export function resolveSource(src: string, base: string): string | undefined {
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

async function fetchReport({ url, credentials, timeout, integrity, text: given }: LoadRequest, controller: AbortController, fresh: boolean): Promise<LoadResult> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  try {
    const response = given !== undefined ? new Response(given) : await fetch(url, {
      credentials,
      signal: controller.signal,
      headers: { accept: 'application/json' },
      ...(fresh && { cache: 'no-cache' as const }),
    });
    if (!response.ok) return fail('http', `${response.status}`);
    const copy = integrity && response.clone();
    const text = await readText(response, controller);
    if (text === undefined) return fail('too-large', `${LIMIT_MB}`);
    if (/^\s*</.test(text)) return fail('not-json', 'HTML');
    const error = copy && (await (await import('./frozen-edition.js')).findChange(copy, integrity));
    return error ? { error } : checkText(text);
  } catch {
    return late ? fail('timeout', `${timeout / 1000}`) : fail('network', url);
  } finally {
    clearTimeout(timer);
  }
}

/** Text up to the limit; undefined over it, without reading the rest. */
async function readText(response: Response, controller: AbortController): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > LIMIT || !response.body) {
    controller.abort();
    return undefined;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LIMIT) {
      controller.abort();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Parses text; text that is no JSON is a loading error, anything else is for the reader of the issues. */
export function checkText(text: string): LoadResult {
  const parsed = parseReport(text);
  const broken = parsed.issues.find((issue) => issue.code === 'bad-json' || (issue.code === 'too-large' && issue.path === ''));
  if (!broken || parsed.report) return { parsed };
  return broken.code === 'bad-json' ? { error: { code: 'bad-json', detail: broken.message, text } } : fail('too-large', `${LIMIT_MB}`);
}

const fail = (code: LoadErrorCode, detail: string): LoadResult => ({ error: { code, detail } });
