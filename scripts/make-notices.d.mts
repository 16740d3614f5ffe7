/** Types of the notices' maker, for tests written in TypeScript. */
export declare function bundledPackages(): Promise<readonly string[]>;
