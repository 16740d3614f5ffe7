/** From a CSS colour as a theme writes it to the colour it is: var(), light-dark(), color-mix() and colours from others, too. */
import { blend, converter, interpolate, parse, type Color, type Mode } from 'culori';
import { findFunction, splitOutside, wholeFunction } from './css-function.js';
import { relativeColour } from './relative-colour.js';

export type Scheme = 'light' | 'dark';

/** The value of a custom property; undefined where nothing sets it. */
export type Lookup = (name: string) => string | undefined;

const DEEPEST = 30;

/** Puts custom properties in. Undefined where one is missing and has no fallback, or names itself. */
export function substitute(value: string, lookup: Lookup, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const call = findFunction(value, ['var']);
  if (!call) return value.trim();
  const [name = '', ...fallback] = splitOutside(call.inner, ',');
  const set = lookup(name);
  const inside = (set !== undefined ? substitute(set, lookup, depth + 1) : undefined) ?? (fallback.length ? substitute(fallback.join(', '), lookup, depth + 1) : undefined);
  return inside === undefined ? undefined : substitute(value.slice(0, call.start) + inside + value.slice(call.end), lookup, depth + 1);
}

/** Undefined for what is no colour by itself: `currentColor`, a colour of the system, a mistake. */
export function readColour(value: string, scheme: Scheme, depth = 0): Color | undefined {
  if (depth > DEEPEST) return undefined;
  const text = value.trim();
  const call = wholeFunction(text);
  const read = (inner: string): Color | undefined => readColour(inner, scheme, depth + 1);
  if (call?.name === 'light-dark') return read(splitOutside(call.inner, ',')[scheme === 'light' ? 0 : 1] ?? '');
  if (call?.name === 'color-mix') return mixed(splitOutside(call.inner, ','), read);
  if (call && /^from\s/i.test(call.inner)) return relativeColour(call.name, call.inner.slice(5), read);
  return parse(text);
}

/** The colour that is seen where one lies on another, which is opaque. */
export const over = (color: Color, ground: Color): Color => ((color.alpha ?? 1) >= 1 ? color : blend([{ ...ground, alpha: 1 }, color]));

/** Names of CSS to those of the library. */
const SPACES: Readonly<Record<string, Mode>> = {
  srgb: 'rgb', 'srgb-linear': 'lrgb', hsl: 'hsl', hwb: 'hwb', lab: 'lab', lch: 'lch', oklab: 'oklab', oklch: 'oklch',
  'display-p3': 'p3', xyz: 'xyz65', 'xyz-d65': 'xyz65', 'xyz-d50': 'xyz50', rec2020: 'rec2020', 'a98-rgb': 'a98', 'prophoto-rgb': 'prophoto',
};

/** `in oklab, red 30%, blue`: shares that are missing follow from the other; those that sum to less than 100 % leave the rest see-through. */
function mixed([how = '', ...parts]: readonly string[], read: (inner: string) => Color | undefined): Color | undefined {
  const mode = SPACES[/^in\s+([\w-]+)/i.exec(how)?.[1]?.toLowerCase() ?? ''];
  const [first, second] = parts.map((part) => {
    const percent = splitOutside(part, ' ').find((word) => /^[\d.]+%$/.test(word));
    return { color: read(splitOutside(part, ' ').filter((word) => word !== percent).join(' ')), share: percent === undefined ? undefined : parseFloat(percent) / 100 };
  });
  if (!mode || !first?.color || !second?.color || parts.length !== 2) return undefined;
  const one = first.share ?? (second.share === undefined ? 0.5 : 1 - second.share);
  const two = second.share ?? 1 - one;
  if (one + two <= 0) return undefined;
  const mix = interpolate([first.color, second.color], mode)(two / (one + two));
  return one + two < 1 ? { ...mix, alpha: (mix.alpha ?? 1) * (one + two) } : mix;
}

const toRgb = converter('rgb');

/** `#rrggbb`, brought into sRGB. */
export const hexOf = (color: Color): string => {
  const { r, g, b } = toRgb(color);
  return `#${[r, g, b].map((part) => Math.round(255 * Math.min(1, Math.max(0, part))).toString(16).padStart(2, '0')).join('')}`;
};
