/** The colours of a theme in one scheme: its own values, the defaults for the others, and those derived from them. */
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, wcagContrast, type Color } from 'culori';
import { over, readColour, substitute, type Lookup, type Scheme } from './read-colour.js';
import { PRIVATE, tokens, type Token } from './tokens.js';

/** Custom properties by their whole name. */
export type ThemeValues = ReadonlyMap<string, string>;

/** Gives a token's colour as it is seen; undefined where the theme's value is none that can be known. */
export type Palette = (token: string) => Color | undefined;

const known = new Map(tokens.map((token) => [token.name, token]));

/** A theme may be see-through: what is behind is taken for the scheme's own paper. */
const PAPER: Readonly<Record<Scheme, string>> = { light: '#fff', dark: '#000' };

/** The text of a token's value with all properties put in. A value that names what nothing sets counts as not set. */
export function plainValue(name: string, values: ThemeValues, scheme: Scheme): string | undefined {
  const lookup: Lookup = (property) => {
    if (!property.startsWith(PRIVATE)) return values.get(property);
    const token = known.get(property.slice(PRIVATE.length));
    return token && plainValue(token.name, values, scheme);
  };
  const token = known.get(name);
  const own = token?.isPrivate ? undefined : values.get(`--vt-${name}`);
  return (own === undefined ? undefined : substitute(own, lookup)) ?? (token && substitute(defaultOf(token, scheme), lookup));
}

const defaultOf = ({ light, dark }: Token, scheme: Scheme): string => (scheme === 'dark' && dark) || light;

/** Each colour is read once. */
export function makePalette(values: ThemeValues, scheme: Scheme): Palette {
  const read = new Map<string, Color | undefined>();
  const paper = readColour(PAPER[scheme], scheme);
  const palette: Palette = (name) => {
    if (!read.has(name)) {
      const color = readColour(plainValue(name, values, scheme) ?? '', scheme);
      const ground = name === 'surface' ? paper : palette('surface');
      read.set(name, color && ground && over(color, ground));
    }
    return read.get(name);
  };
  return palette;
}

/** From 1 to 21; see-through colours are seen on their ground. */
export const contrast = (color: Color, ground: Color): number => wcagContrast(over(color, ground), ground);

const distance = differenceCiede2000();

/** How colours are seen: by most, and by who lacks one kind of cone. */
const VISIONS: readonly (readonly [name: string, see: (color: Color) => Color])[] = [
  ['full colour vision', (color) => color],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
];

/** The smallest CIEDE2000 distance of two colours, and for whose eyes. */
export function smallestDistance(a: Color, b: Color): { readonly distance: number; readonly vision: string } {
  const all = VISIONS.map(([vision, see]) => ({ vision, distance: distance(see(a), see(b)) }));
  return all.reduce((least, one) => (one.distance < least.distance ? one : least));
}
