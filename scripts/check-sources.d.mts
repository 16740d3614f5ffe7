/** Types of the source check, for tests written in TypeScript. */
export declare function checkSources(folders: readonly string[], base?: string): Promise<readonly string[]>;
export declare function checkSource(path: string, text: string): readonly string[];
