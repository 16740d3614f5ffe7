/** A mark, a string (perhaps unclosed), or a run of anything else. */
const TOKEN = /[{}[\]:,]|"[^"\\]*(?:\\.[^"\\]*)*"?|[^\s{}[\]:,"]+/gs;
const VALUE = '{["0';

/** Where JSON text stops being JSON: the offset of the first wrong token, or the length where the end is missing. */
export function findJsonFault(text: string): number {
  const closers: string[] = [];
  let wanted = VALUE;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const mark = markOf(token);
    if (!wanted.includes(mark)) return index;
    const isKey = mark === '"' && !wanted.includes('0');
    if (mark === '{' || mark === '[') closers.push(mark === '{' ? '}' : ']');
    if (mark === '}' || mark === ']') closers.pop();
    const closer = closers[closers.length - 1] ?? '';
    if (mark === '{') wanted = '"}';
    else if (mark === '[') wanted = `${VALUE}]`;
    else if (mark === ',') wanted = closer === '}' ? '"' : VALUE;
    else if (mark === ':') wanted = VALUE;
    else wanted = isKey ? ':' : closer && `,${closer}`;
  }
  return text.length;
}

/** The mark itself, `"` for a string, `0` for a number or literal, `?` for what is no JSON. */
function markOf(token: string): string {
  if (/^[{}[\]:,]/.test(token)) return token;
  try {
    JSON.parse(token);
    return token.startsWith('"') ? '"' : '0';
  } catch {
    return '?';
  }
}
