/** Reads functions in CSS values: where one starts and ends, and what its arguments are. */

/** A function in a value: `name(inner)` from `start` to `end`. */
export interface CssFunction {
  readonly name: string;
  readonly start: number;
  /** One past the closing bracket. */
  readonly end: number;
  readonly inner: string;
}

/** The first call of one of `names` in a value. */
export function findFunction(value: string, names: readonly string[]): CssFunction | undefined {
  const match = new RegExp(`(?<![\\w-])(${names.join('|')})\\(`, 'i').exec(value);
  if (!match) return undefined;
  const open = match.index + match[0].length;
  const end = closeOf(value, open);
  return { name: (match[1] ?? '').toLowerCase(), start: match.index, end, inner: value.slice(open, end - 1).trim() };
}

/** A value that is one call as a whole. */
export function wholeFunction(value: string): CssFunction | undefined {
  const found = findFunction(value, ['[a-z][\\w-]*']);
  return found && found.start === 0 && found.end === value.length ? found : undefined;
}

/** What `separator` parts outside brackets: commas, or runs of white space. */
export function splitOutside(text: string, separator: ',' | ' '): readonly string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (i === text.length || (depth === 0 && (separator === ',' ? char === ',' : /\s/.test(char ?? '')))) {
      const part = text.slice(from, i).trim();
      if (part || separator === ',') found.push(part);
      from = i + 1;
    }
  }
  return found;
}

/** One past the bracket that closes the one before `from`. */
function closeOf(value: string, from: number): number {
  let depth = 1;
  for (let i = from; i < value.length; i++) {
    if (value[i] === '(') depth++;
    else if (value[i] === ')' && --depth === 0) return i + 1;
  }
  return value.length + 1;
}
