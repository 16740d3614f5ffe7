/** Rollup plug-in: gives the private custom properties (--_vt-…) names of two letters, the same in every file of a build. */

const privateToken = /--_vt-[a-z0-9-]+/g;

/** `sources` are the texts of all sources; a name put together at run time cannot be found, so it is an error. */
export function shortenTokens(sources) {
  const composed = sources.find((text) => /--_vt-[a-z0-9-]*\$\{/.test(text));
  if (composed) throw new Error(`A private token must be written in full: ${/.*--_vt-[a-z0-9-]*\$\{.*/.exec(composed)?.[0]}`);
  const names = [...new Set(sources.flatMap((text) => text.match(privateToken) ?? []))].sort();
  const short = new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
  return {
    name: 'shorten-tokens',
    renderChunk: (code) => ({ code: code.replace(privateToken, (name) => short.get(name) ?? name), map: null }),
  };
}
