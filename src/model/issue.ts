/** `error`: something is lost. `warning`: all is shown, but the document should be mended. */
export type Severity = 'error' | 'warning';

/** What is wrong with a document. */
export type IssueCode =
  | 'not-json' // a value that JSON cannot hold: a function, NaN, a cycle
  | 'bad-json' // text that is no JSON
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'unsafe-key'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'unknown-key'
  | 'duplicate'
  | 'unsupported-version'
  | 'unknown-place'
  | 'more-issues';

/** One thing that is wrong: what, where, what was found and what was wanted. */
export interface Issue {
  readonly code: IssueCode;
  /** Where: `regions[2].countries[0].name`; empty for the whole document. */
  readonly path: string;
  /** What was found and what was wanted, as one clause: `found "62,4oo", want a number`. */
  readonly message: string;
  readonly severity: Severity;
}
