/** Hosts with a strict policy: of content, and of trusted types. */
import type { HardHost } from '../hard-host.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const trusted = (policies: string): NonNullable<HardHost['headers']> => () => ({ 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${policies}` });

/** What the browser and the library say of a policy that is not to be had: one line each. */
const refused = [/^violation: trusted-types trusted-types-policy$/, /^warn: Vitrine: .*lit-html/];
/** A static import of Lit throws, and nobody can catch it. */
const thrown = [/^violation: trusted-types trusted-types-policy$/, /^exception: .*(lit-html|polic)/i];
/** Chromium tells the console of a violation too. */
const ignores = [/^error: .*(Content Security Policy|Trusted ?Type)/i];

export const policyHosts = {
  'strict-policy': {
    title: 'strict Content-Security-Policy, no nonce',
    headers: ({ framed }) => ({ 'content-security-policy': framed ? `${strict}; frame-src 'self'` : strict }),
  },
  'types-allowed': { title: "Trusted Types, `lit-html` allowed", headers: trusted('lit-html') },
  'types-denied': { title: 'Trusted Types, other policies only', headers: trusted('other'), says: { fallback: refused, blocked: thrown }, ignores },
  'types-taken': {
    title: 'Trusted Types, `lit-html` already taken',
    headers: trusted('lit-html'),
    script: "window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });",
    says: { fallback: refused, blocked: thrown }, ignores,
  },
} as const satisfies Readonly<Record<string, HardHost>>;
