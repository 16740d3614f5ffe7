/** Types of the lock, for tests written in TypeScript. */
export declare function withLock<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
