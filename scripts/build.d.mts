/** Types of the build, for tests written in TypeScript. */
interface Options { log?: (line: string) => void }
export declare function generate(options?: Options): Promise<void>;
export declare function build(options?: Options): Promise<void>;
