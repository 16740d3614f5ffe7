/** Reads one BibTeX entry as BibTeX does: braces are counted, also those behind a backslash. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

export function readBibtex(text: string): BibtexEntry {
  const head = /^@(\w+)\{([^\s,{}%#~\\"=]+),\n/.exec(text);
  if (!head?.[1] || !head[2]) throw new Error(`no entry: ${text.slice(0, 60)}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  for (;;) {
    const name = /^ {2}(\w+) = /.exec(text.slice(at));
    if (!name?.[1]) throw new Error(`no field: ${text.slice(at, at + 40)}`);
    const start = at + name[0].length;
    const end = text[start] === '{' ? closingBrace(text, start) + 1 : start + (/^\w+/.exec(text.slice(start))?.[0].length ?? 0);
    fields[name[1]] = text.slice(start, end);
    if (text.slice(end) === '\n}') return { type: head[1], key: head[2], fields };
    if (text.slice(end, end + 2) !== ',\n') throw new Error(`after ${name[1]}: ${text.slice(end, end + 40)}`);
    at = end + 2;
  }
}

function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    depth += text[i] === '{' ? 1 : text[i] === '}' ? -1 : 0;
    if (depth === 0) return i;
  }
  throw new Error(`a brace at ${from} is never closed`);
}
