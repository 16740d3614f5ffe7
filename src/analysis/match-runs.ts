import { foldText } from './players-search.js';

/** A piece of a name: inside a match or not. */
export interface TextRun {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a name where the first match of each term begins and ends. No match gives one run. */
export function matchRuns(text: string, terms: readonly string[]): readonly TextRun[] {
  const hits = hitUnits(text, terms);
  const runs: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const char of text) {
    const hit = hits.has(at);
    const last = runs.at(-1);
    if (last?.hit === hit) last.text += char;
    else runs.push({ text: char, hit });
    at += char.length;
  }
  return runs;
}

/** Offsets of the characters that lie in a match. Folding may lengthen or drop a character, so each folded one keeps its origin. */
function hitUnits(text: string, terms: readonly string[]): ReadonlySet<number> {
  const hits = new Set<number>();
  if (!terms.length) return hits;
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const char of text) {
    const letters = foldText(char);
    folded += letters;
    for (let i = 0; i < letters.length; i++) origins.push(at);
    at += char.length;
  }
  for (const term of terms) {
    const start = folded.indexOf(term);
    if (start < 0) continue;
    const end = origins[start + term.length] ?? text.length;
    for (let unit = origins[start] ?? 0; unit < end; unit++) hits.add(unit);
  }
  return hits;
}
