/** One Content-Security-Policy: its directives as a browser reads them (CSP3, section 2.2). */

export interface Policy {
  /** How the report calls it: `header 1`. */
  readonly name: string;
  /** By their names in lower case; of two with one name the first counts. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
}

const BLANKS = /[\t\n\f\r ]+/;

/** Reads what stands between two commas of a header, or in a `meta`. */
export function readPolicy(text: string, name: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [directive = '', ...values] = part.split(BLANKS).filter(Boolean);
    if (directive && !directives.has(directive.toLowerCase())) directives.set(directive.toLowerCase(), values);
  }
  return { name, directives };
}

/** As a header has it. */
export const writePolicy = ({ directives }: Policy): string =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** What a directive falls back to where it is missing, in this order. */
const FALLBACKS = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
} as const;

/** A directive that governs what widgets fetch. */
export type FetchDirective = keyof typeof FALLBACKS;

/** The directive that a policy uses in the place of `name`; undefined where it restricts nothing. */
export const directiveFor = ({ directives }: Policy, name: FetchDirective): string | undefined =>
  FALLBACKS[name].find((known) => directives.has(known));

/** The same policy with other values of one directive. */
export const withDirective = (policy: Policy, name: string, values: readonly string[]): Policy => ({
  ...policy,
  directives: new Map([...policy.directives, [name, values]]),
});

export const isNone = (value: string): boolean => value.toLowerCase() === "'none'";
