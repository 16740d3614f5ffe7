/** Types of the tally, for tests written in TypeScript. */
export declare class Tally {
  constructor(log?: (text: string) => void);
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly summary: string;
  readonly exitCode: 0 | 1;
  skip(what: string): void;
  pass(count?: number): void;
  time(file: string, seconds: number): void;
  slowest(most?: number): readonly string[];
  fail(failure: { readonly file?: string; readonly title?: string; readonly message: string }): void;
}
