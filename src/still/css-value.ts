/** Values of style rules without a browser: `var()`, `light-dark()` and `color-mix()` put in, as the cascade would. */

/** The colour scheme that a drawing is made for. */
export type Scheme = 'light' | 'dark';

/** A value without functions of the cascade, and the design token it comes from, where it is one whole. */
export interface PlainValue {
  readonly text: string;
  /** `ink` for `var(--_vt-ink)`. */
  readonly token?: string;
}

/** Looks up a custom property where the value stands; undefined where nothing sets it. */
export type Lookup = (name: string) => { readonly value: string; readonly isToken: boolean } | undefined;

/** Undefined where a `var()` names what nothing sets: the browser drops such a declaration too. */
export function plainValue(value: string, lookup: Lookup, scheme: Scheme, depth = 0): PlainValue | undefined {
  if (depth > 20) return undefined;
  const found = nextCall(value);
  if (!found) return { text: value.trim() };
  const { start, end, name, inner } = found;
  const call = PLAIN[name](inner, lookup, scheme, depth);
  if (!call) return undefined;
  if (value.slice(0, start).trim() === '' && value.slice(end).trim() === '') return call;
  const rest = plainValue(value.slice(end), lookup, scheme, depth + 1);
  return rest && { text: value.slice(0, start) + call.text + (/^\s/.test(value.slice(end)) ? ' ' : '') + rest.text };
}

/** What each function gives. */
const PLAIN: Readonly<Record<Call['name'], (inner: string, lookup: Lookup, scheme: Scheme, depth: number) => PlainValue | undefined>> = {
  var: plainVar,
  'light-dark': (inner, lookup, scheme, depth) => plainValue(parts(inner)[scheme === 'light' ? 0 : 1] ?? '', lookup, scheme, depth + 1),
  'color-mix': (inner, lookup, scheme, depth) => {
    const mixed = plainValue(inner, lookup, scheme, depth + 1);
    return mixed && { text: mixColours(mixed.text) };
  },
};

/** `in srgb, #3860ac 88%, #fff` as one colour. What is written otherwise is left to the reader of the value. */
function mixColours(inner: string): string {
  const [space, first = '', second = ''] = parts(inner);
  const [, one, percent] = /^(#[\da-f]{3,6}) (\d+)%$/i.exec(first) ?? [];
  const [a, b] = [one ?? '', second].map(channels);
  if (space !== 'in srgb' || !a || !b) return `color-mix(${inner})`;
  const share = Number(percent) / 100;
  return `#${a.map((value, i) => Math.round(share * value + (1 - share) * (b[i] ?? 0)).toString(16).padStart(2, '0')).join('')}`;
}

/** 0 to 255 each; undefined for what is no `#rgb` or `#rrggbb`. */
function channels(hex: string): readonly number[] | undefined {
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(hex)) return undefined;
  const size = (hex.length - 1) / 3;
  return [0, 1, 2].map((i) => parseInt(hex.slice(1 + i * size, 1 + (i + 1) * size).repeat(3 - size), 16));
}

function plainVar(inner: string, lookup: Lookup, scheme: Scheme, depth: number): PlainValue | undefined {
  const comma = inner.indexOf(',');
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const set = lookup(name);
  const plain = set && plainValue(set.value, lookup, scheme, depth + 1);
  if (plain) return set.isToken ? { text: plain.text, token: name.replace(/^--_vt-/, '') } : plain;
  return comma < 0 ? undefined : plainValue(inner.slice(comma + 1), lookup, scheme, depth + 1);
}

interface Call {
  readonly name: 'var' | 'light-dark' | 'color-mix';
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

function nextCall(value: string): Call | undefined {
  const match = /(?<![\w-])(var|light-dark|color-mix)\(/.exec(value);
  if (!match) return undefined;
  const open = match.index + match[0].length;
  const end = closeOf(value, open);
  return { name: match[1] as Call['name'], start: match.index, end, inner: value.slice(open, end - 1) };
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

/** What commas outside brackets part. */
function parts(inner: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= inner.length; i++) {
    if (inner[i] === '(') depth++;
    else if (inner[i] === ')') depth--;
    else if (i === inner.length || (inner[i] === ',' && depth === 0)) {
      found.push(inner.slice(from, i).trim());
      from = i + 1;
    }
  }
  return found;
}
