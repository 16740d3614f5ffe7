/** Finds the longest run of words that two texts share. */

/** Words in lower case, without punctuation; each of the names is one single mark, so that it never makes a run. */
export function wordsOf(text: string, names: readonly string[] = []): readonly string[] {
  const bySize = [...names].sort((a, b) => b.length - a.length);
  const masked = bySize.reduce((rest, name) => rest.replaceAll(name, ' § '), text);
  return masked.toLowerCase().match(/[\p{L}\p{N}]+|§/gu) ?? [];
}

/** The longest run of words of `text` that stands in `source` too; names count as nothing. Empty where they share no word. */
export function longestSharedRun(text: readonly string[], source: readonly string[]): readonly string[] {
  const haystack = ` ${source.join(' ')} `;
  let longest: readonly string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + longest.length + 1; end <= text.length; end += 1) {
      const run = text.slice(start, end);
      if (run.includes('§') || !haystack.includes(` ${run.join(' ')} `)) break;
      longest = run;
    }
  }
  return longest;
}
