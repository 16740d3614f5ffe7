/** Types of the token shortener, for tests written in TypeScript. */
export declare function shortenTokens(sources: readonly string[]): {
  readonly name: string;
  renderChunk(code: string): { readonly code: string; readonly map: null };
};
