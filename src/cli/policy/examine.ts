/** Holds a way against all that a page's answer says: every policy has to let it pass. */
import { directiveFor, type Policy } from './policy.js';
import type { PageAnswer } from './page-headers.js';
import { allowanceOf, type PageRequest } from './source-list.js';
import type { Need, Way } from './ways.js';

export type Verdict = 'works' | 'degraded' | 'blocked';

/** What refuses something that a way needs. */
export interface Fault {
  /** Absent where no policy but another rule of the browser refuses. */
  readonly policy?: Policy;
  /** The directive that the browser uses, such as `default-src`. */
  readonly directive: string;
  readonly need?: Need;
  /** For the reader: what is refused. */
  readonly what: string;
  readonly loss?: string | undefined;
  /** What helps where no change of a policy does. */
  readonly advice?: string;
}

/** How a way fares. */
export interface Finding {
  readonly verdict: Verdict;
  readonly faults: readonly Fault[];
  /** It works if these hold. */
  readonly conditions: readonly string[];
}

/** The name of the policy that Lit makes for its templates. */
export const LIT_POLICY = 'lit-html';

export function examine(way: Way, answer: PageAnswer, page: URL): Finding {
  const sandboxed = answer.policies.some((policy) => isMissing(policy, 'sandbox', 'allow-same-origin'));
  const faults = [
    ...(way.script ? answer.policies.flatMap((policy) => scriptFaults(way, policy)) : []),
    ...way.needs.flatMap((need) => needFaults(need, answer, page)),
  ];
  const worst = faults.some(({ loss }) => loss === undefined) ? 'blocked' : faults.length ? 'degraded' : 'works';
  const reached = way.needs.filter((need) => !faults.some((fault) => fault.need === need));
  return { verdict: worst, faults, conditions: worst === 'blocked' ? [] : conditionsOf(way, reached, answer, page, sandboxed) };
}

/** Directives that are lists of what is allowed, and forbid all else where they stand. */
const isMissing = ({ directives }: Policy, name: string, token: string): boolean =>
  directives.has(name) && !directives.get(name)?.some((value) => value.toLowerCase() === token);

function scriptFaults({ script }: Way, policy: Policy): readonly Fault[] {
  const faults: Fault[] = [];
  if (isMissing(policy, 'sandbox', 'allow-scripts')) faults.push({ policy, directive: 'sandbox', what: 'all scripts', loss: script?.loss });
  if (script?.drawsHere && deniesLit(policy)) faults.push({ policy, directive: 'trusted-types', what: `the policy ${LIT_POLICY}`, loss: script.loss });
  return faults;
}

/** Names of policies are told apart by case; keywords are not. */
const deniesLit = ({ directives }: Policy): boolean =>
  directives.has('trusted-types') && !directives.get('trusted-types')?.some((value) => value === LIT_POLICY || value === '*');

function needFaults(need: Need, answer: PageAnswer, page: URL): readonly Fault[] {
  const { what, loss } = need;
  const url = upgraded(need.url, answer);
  if (isMixed(url, page)) return [{ directive: 'mixed content', need, what, loss, advice: `serve ${url.host} over https` }];
  const faults = answer.policies.flatMap((policy): readonly Fault[] => {
    const directive = directiveFor(policy, need.directive);
    const refused = directive !== undefined && allowed(policy, directive, need, url, page) === 'no';
    return refused ? [{ policy, directive, need, what, loss }] : [];
  });
  if (need.directive === 'script-src-elem' && !need.integrity && wantsIntegrity(answer)) {
    faults.push({ directive: 'Integrity-Policy', need, what, loss, advice: 'use the single file or the classic tag, whose hash covers everything' });
  }
  return faults;
}

function allowed(policy: Policy, directive: string, need: Need, url: URL, page: URL): ReturnType<typeof allowanceOf> {
  const { integrity, nonceable = false, byScript = false } = need;
  const request: PageRequest = { url: need.folder ? new URL('any-file', url) : url, page, nonceable, byScript, ...(integrity && { integrity }) };
  return allowanceOf(policy.directives.get(directive) ?? [], request, need.directive === 'script-src-elem');
}

const wantsIntegrity = ({ headers }: PageAnswer): boolean =>
  /blocked-destinations\s*=\s*\([^)]*\bscript\b/.test(headers.get('integrity-policy') ?? '');

/** What the browser asks for where a policy has it ask over https. */
function upgraded(url: URL, { policies }: PageAnswer): URL {
  if (url.protocol !== 'http:' || !policies.some(({ directives }) => directives.has('upgrade-insecure-requests'))) return url;
  return new URL(url.href.replace(/^http:/, 'https:'));
}

const isMixed = (url: URL, page: URL): boolean =>
  page.protocol === 'https:' && url.protocol === 'http:' && !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);

function conditionsOf({ conditions = [], needs, script }: Way, reached: readonly Need[], answer: PageAnswer, page: URL, sandboxed: boolean): readonly string[] {
  const withNonce = reached.some((need) => answer.policies.some((policy) => {
    const directive = directiveFor(policy, need.directive);
    return directive !== undefined && allowed(policy, directive, need, upgraded(need.url, answer), page) === 'with-nonce';
  }));
  const foreign = [...new Set(reached.filter(({ cors, url }) => cors && (sandboxed || url.origin !== page.origin)).map(({ url }) => url.host))];
  const frame = needs.find(({ directive }) => directive === 'frame-src');
  const copies = script?.drawsHere && answer.policies.some(({ directives }) =>
    directives.has('trusted-types') && !directives.get('trusted-types')?.some((value) => value.toLowerCase() === "'allow-duplicates'"));
  return [
    ...conditions,
    ...(withNonce ? ['the tags carry the nonce of the page: nonce="…"'] : []),
    ...foreign.map((host) => `${host} allows ${sandboxed ? 'the origin null, since the page is sandboxed' : page.origin} (Access-Control-Allow-Origin)`),
    ...(copies ? ["no other copy of Lit is on the page, or 'allow-duplicates' is in trusted-types"] : []),
    ...(frame && /require-corp|credentialless/i.test(answer.headers.get('cross-origin-embedder-policy') ?? '')
      ? ['the page in the frame sends Cross-Origin-Embedder-Policy too, since this page does'] : []),
    ...(frame ? ['the server of the report allows any origin, since the frame is sandboxed'] : []),
    ...(frame ? ['the page in the frame sends no X-Frame-Options and no frame-ancestors that refuse this one'] : []),
  ];
}
