/** Types of the file lists and hashes, for tests written in TypeScript. */
interface ListOptions { readonly base?: string; readonly skip?: (path: string) => boolean }
export declare function digest(content: string | Uint8Array): string;
export declare function listFiles(paths: readonly string[], options?: ListOptions): Promise<string[]>;
export declare function digestFiles(paths: readonly string[], options?: ListOptions): Promise<string>;
