import { foldText } from './players-search.js';

/** A piece of a name: inside a match or not. */
export interface TextRun {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a name where the first match of each term begins and ends. No match gives one run. */
export function matchRuns(text: string, terms: readonly string[]): readonly TextRun[] {
  if (!terms.length) return [{ text, hit: false }];
  const hits = matchedAt(text, terms);
  const runs: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const char of text) {
    const last = runs.at(-1);
    // An accent of its own goes with its letter.
    const hit = hits.has(at) || (last?.hit === true && foldText(char) === '');
    if (last?.hit === hit) last.text += char;
    else runs.push({ text: char, hit });
    at += char.length;
  }
  return runs;
}

/** Offsets of the characters that lie in a match. Folding may lengthen a character, so each folded one keeps its origin. */
function matchedAt(text: string, terms: readonly string[]): ReadonlySet<number> {
  let folded = '';
  let at = 0;
  const origins: number[] = [];
  for (const char of text) {
    const letters = foldText(char);
    for (let i = 0; i < letters.length; i++) origins.push(at);
    folded += letters;
    at += char.length;
  }
  return new Set(
    terms.flatMap((term) => {
      const start = folded.indexOf(term);
      return start < 0 ? [] : origins.slice(start, start + term.length);
    }),
  );
}
