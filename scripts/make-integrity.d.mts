/** Types of the hashes, for tests written in TypeScript. */
export declare function integrityOf(bytes: Uint8Array): string;
export declare function writeHashes(folder: string, version: string): Promise<void>;
