import type { Issue, IssueCode, Severity } from './issue.js';

/** How many errors are kept, and how many warnings; one more of its kind says that there were more. */
export const MAX_ISSUES = 1000;

/** A place in a document, from the root: `['regions', 2, 'name']`. */
export type Path = readonly (string | number)[];

/** Gathers issues up to a limit, so that a broken document costs no more than a large one. Warnings hide no error. */
export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0 };

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  add(code: IssueCode, path: Path, message: string, severity: Severity = 'error'): void {
    const count = ++this.#counts[severity];
    if (count <= MAX_ISSUES) this.#issues.push({ code, path: formatPath(path), message, severity });
    else if (count === MAX_ISSUES + 1) {
      this.#issues.push({ code: 'more-issues', path: '', message: `found more than ${MAX_ISSUES} ${severity}s`, severity });
    }
  }
}

/** `regions[2].name`; a key that is no plain name stands in quotes, cut to 60 characters. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w$]{1,60}$/.test(key) ? `.${key}` : `[${quote(key)}]`))
    .join('')
    .replace(/^\./, '');
}

/** A value as a message names it. It never looks inside an object, so it is safe and short for any input. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  return /^(function|symbol|bigint)$/.test(typeof value) ? `a ${typeof value}` : String(value);
}

const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
