/** Types of the node:test runner, for tests written in TypeScript. */
import type { Tally } from './tally.mjs';
export declare function runNodeTests(files: readonly string[], tally: Tally, options?: { readonly minutes?: number; readonly atOnce?: number }): Promise<void>;
