/** The smallest change of a page's policies that would let a way pass. */
import { examine, LIT_POLICY, type Fault } from './examine.js';
import type { PageAnswer } from './page-headers.js';
import { isNone, withDirective, type FetchDirective, type Policy } from './policy.js';
import { isSelf, isStrict } from './source-list.js';
import type { Need, Way } from './ways.js';

/** One directive, as it should read. */
export interface Change {
  /** The policy's name. */
  readonly policy: string;
  readonly directive: string;
  readonly values: readonly string[];
}

/** Stands for a value that is made anew for each answer. */
export const ANY_NONCE = "'nonce-RANDOM'";

/** What each directive has to be, and the answer with it; what no policy can mend stays. */
export function mend(way: Way, answer: PageAnswer, page: URL): { readonly changes: readonly Change[]; readonly answer: PageAnswer } {
  const changes = new Map<string, Change>();
  let mended = answer;
  for (;;) {
    const fault = examine(way, mended, page).faults.find(({ policy }) => policy);
    if (!fault?.policy) return { changes: [...changes.values()], answer: mended };
    const change = changeFor(fault, fault.policy, page);
    // What it allows now would have to be enough: were it not, no second time would help.
    if (String(changes.get(`${change.policy} ${change.directive}`)?.values) === String(change.values)) return { changes: [...changes.values()], answer: mended };
    changes.set(`${change.policy} ${change.directive}`, change);
    const better = withDirective(fault.policy, change.directive, change.values);
    mended = { ...mended, policies: mended.policies.map((policy) => (policy === fault.policy ? better : policy)) };
  }
}

function changeFor({ directive, need }: Fault, policy: Policy, page: URL): Change {
  const before = policy.directives.get(directive) ?? [];
  const to = (name: string, added: string): Change =>
    ({ policy: policy.name, directive: name, values: [...before.filter((value) => !isNone(value)), added] });
  if (directive === 'sandbox') return to('sandbox', 'allow-scripts');
  if (!need) return to('trusted-types', LIT_POLICY);
  return to(directive === 'default-src' ? OWN[need.directive] : directive, sourceFor(need, before, page));
}

/** What to add where only default-src stands: the rest of the page keeps what it had. */
const OWN: Readonly<Record<FetchDirective, string>> = {
  'script-src-elem': 'script-src', 'style-src-elem': 'style-src', 'connect-src': 'connect-src', 'img-src': 'img-src', 'frame-src': 'frame-src',
};

/** The narrowest source that allows a need: its hash, the page's own origin, a folder, a file. */
function sourceFor({ directive, integrity, url, folder }: Need, before: readonly string[], page: URL): string {
  if (directive === 'script-src-elem' && integrity) return `'${integrity}'`;
  if (directive === 'script-src-elem' && isStrict(before)) return ANY_NONCE;
  if (isSelf(url, page)) return "'self'";
  const path = directive === 'connect-src' || folder ? url.pathname : new URL('.', url).pathname;
  return `${url.origin}${path.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}
