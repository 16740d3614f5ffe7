/** Types of the plug-in that slims Lit, for tests written in TypeScript. */
type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

export declare const slimEdits: Edits;
export declare function slimLit(edits?: Edits): {
  readonly name: string;
  transform(code: string, id: string): { readonly code: string; readonly map: object } | null;
};
