/** Types of the checks, for tests written in TypeScript. */
export declare const checks: Readonly<Record<string, () => Promise<readonly string[]>>>;
export declare function checkStructure(folder?: string): Promise<readonly string[]>;
