/** What the console says of a tag that is taken: one line once a page, whichever copy of the library says it. */

type Taken = CustomElementConstructor & { readonly version?: string };

/** Another version of ours is named once for all its tags, a foreign element by its tag. */
export function tellTaken(tag: string, taken: Taken, version: string | undefined): void {
  const isOurs = 'reload' in taken.prototype;
  warnOnce(isOurs ? `version ${taken.version} is already on the page; version ${version} leaves its tags alone.` : `<${tag}> is already defined by other code, which is left alone.`);
}

function warnOnce(line: string): void {
  const lines = (page[Symbol.for('vitrine')] ??= new Set());
  if (!lines.has(line)) console.warn(`Vitrine: ${line}`);
  lines.add(line);
}

const page = globalThis as { [key: symbol]: Set<string> | undefined };
