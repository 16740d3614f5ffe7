/** Types of the browser finder, for tests written in TypeScript. */
export declare const browserFlags: string[];
export declare function findBrowser(options?: { log?: (line: string) => void }): Promise<string>;
export declare function browserPlaces(platform?: string, env?: Record<string, string | undefined>): string[];
