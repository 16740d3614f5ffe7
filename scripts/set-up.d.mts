/** Types of the set-up, for tests written in TypeScript. */
export declare const root: string;
export declare class SetUpError extends Error {}
export declare function setUp(options?: { log?: (line: string) => void }): Promise<void>;
export declare function runCommand(main: () => Promise<number | undefined>): Promise<void>;
export declare function checkNode(version: string): void;
interface LockEntry { readonly version?: string; readonly optional?: boolean; readonly devOptional?: boolean }
export declare function holdsEvery(wanted: Record<string, LockEntry>, found: Record<string, LockEntry>): boolean;
