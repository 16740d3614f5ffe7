/** Types of the Firefox finder, for tests written in TypeScript. */
export interface FindFirefoxOptions {
  readonly log?: (line: string) => void;
  readonly places?: readonly string[];
  readonly install?: (log: (line: string) => void) => boolean;
}
export declare function findFirefox(options?: FindFirefoxOptions): Promise<string | undefined>;
export declare function firefoxPlaces(platform?: string, env?: Record<string, string | undefined>): string[];
