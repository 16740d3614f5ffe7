/** How grave a finding is, worst first. i18n knows no analysis: the names are those of its findings. */
type Severity = 'error' | 'warning' | 'note';

/** Words of the list of findings; the findings themselves bring their own. */
export interface AuditViewWords {
  /** `errors` of the `total` are errors. */
  readonly headline: (total: number, errors: number) => string;
  /** What was held against what. */
  readonly subheading: string;
  readonly summary: (counts: Readonly<Record<Severity, number>>) => string;
  readonly goodTitle: string;
  readonly goodText: string;
  /** One finding of a kind: `Error`. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** A group of findings: `Errors`. */
  readonly groups: Readonly<Record<Severity, string>>;
  /** What each kind means. */
  readonly meanings: Readonly<Record<Severity, string>>;
  readonly filter: string;
  readonly all: string;
  /** Before what would mend a finding. */
  readonly fix: string;
  readonly morePlaces: (count: number) => string;
  readonly moreFindings: (more: string, total: string) => string;
  /** A button to the widget that shows the finding's figures; `widget` is its tag without prefix. */
  readonly showIn: (widget: string) => string;
  /** Columns of the table. */
  readonly rule: string;
  readonly severity: string;
  readonly finding: string;
  readonly paths: string;
  readonly caption: string;
  /** Errors of form as findings. */
  readonly formMessage: (path: string, message: string) => string;
  readonly formFix: string;
}

/** Words that the widget needs before the audit's own code is there. */
export interface AuditFrameWords {
  /** What the figure is called on its button. */
  readonly figure: string;
  readonly failedTitle: string;
  readonly failedText: string;
}
