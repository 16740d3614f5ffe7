/** The design tokens: every value of the look, once. The widgets' style sheets, dist/tokens.json and dist/tokens.css are made from it. */

/** What a token's value is. */
export type TokenKind = 'colour' | 'font' | 'length';

/** The style sheet that declares a token; each comes with the code that needs it. */
export type TokenSheet = 'frame' | 'trouble' | 'category' | 'map';

/** One value of the look. Values are CSS; `var(--_vt-…)` names another token. */
export interface Token {
  /** Without dashes: `--vt-ink` is `ink`. */
  readonly name: string;
  readonly kind: TokenKind;
  /** Where it is declared as `--_vt-…`; absent where the one rule that needs it reads `--vt-…` itself. */
  readonly sheet?: TokenSheet;
  /** Derived from others: no page can set it. */
  readonly isPrivate?: true;
  /** What it is for, as docs/theming.md says it. */
  readonly about: string;
  readonly light: string;
  /** As in light, unless it says otherwise. */
  readonly dark?: string;
  /** A colour of the system, for SVG in forced colours; the browser forces those of HTML itself. */
  readonly forced?: string;
  /** One ink on white, whatever the theme. */
  readonly print?: string;
  /** Where the pointer is a finger. */
  readonly coarse?: string;
}

const white = '#fff';
const black = '#0d1015';

/** What the widgets read begins with this. Apart from the names, as no name of a private property may be put together in a widget. */
export const PRIVATE = '--_vt-';

/** A part of a colour, the rest being the ground. `srgb`, so that it can be computed without a browser. */
const onGround = (name: string, percent: number): string => `color-mix(in srgb, var(${PRIVATE}${name}) ${percent}%, var(--_vt-surface))`;

const AREA = 88;
const TINT = 24;

const frame: readonly Token[] = [
  { name: 'surface', kind: 'colour', about: 'ground of a widget', light: '#fff', dark: '#14191f', forced: 'Canvas', print: '#fff' },
  { name: 'surface-2', kind: 'colour', about: 'ground of quiet parts: a button under the pointer, the call to action', light: '#f4f5f7', dark: '#1f242d', print: '#fff' },
  { name: 'ink', kind: 'colour', about: 'headlines, values, outlines', light: '#14191f', dark: '#eceff3', forced: 'CanvasText', print: '#000' },
  { name: 'ink-2', kind: 'colour', about: 'subtitles, labels, keys', light: '#424852', dark: '#b9bec6', forced: 'CanvasText', print: '#333' },
  { name: 'ink-3', kind: 'colour', about: 'notes, sources, what is not disclosed', light: '#5a616b', dark: '#999fa8', forced: 'CanvasText', print: '#333' },
  { name: 'rule', kind: 'colour', about: 'hairlines that only separate', light: '#d8dbdf', dark: '#30363f' },
  { name: 'rule-strong', kind: 'colour', about: 'lines that mean something: axes, borders of controls', light: '#878d95', dark: '#6b727c', forced: 'CanvasText' },
  { name: 'lid', kind: 'colour', about: 'the line on top of a widget', light: 'var(--_vt-ink)' },
  { name: 'data-base', kind: 'colour', about: 'values of the base year and before', light: '#102c64', dark: '#b8d7ff', forced: 'CanvasText', print: '#000' },
  { name: 'data-forecast', kind: 'colour', about: 'forecast values', light: '#4573c0', dark: '#5d97e4', forced: 'Highlight', print: '#6e6e6e' },
  { name: 'data-tint', kind: 'colour', about: 'ground of hatched, that is calculated, values', light: '#dee9f9', dark: '#1e2e47', forced: 'Canvas', print: '#fff' },
  { name: 'growth', kind: 'colour', about: 'growth, and nothing else', light: '#b44c11', dark: '#f07d4d', forced: 'CanvasText', print: '#000' },
  { name: 'sample', kind: 'colour', isPrivate: true, about: 'ground of the label on sample data', light: '#f6dd90', dark: '#d9bb66' },
  { name: 'on-sample', kind: 'colour', isPrivate: true, about: 'text on it', light: '#47300c', dark: '#2b1d05' },
  { name: 'focus', kind: 'colour', about: 'the ring around what has the keyboard’s focus', light: 'var(--_vt-ink)', forced: 'Highlight' },
  { name: 'font', kind: 'font', about: 'font of all text', light: "-apple-system, 'Segoe UI', Roboto, Arial, sans-serif" },
  { name: 'radius', kind: 'length', about: 'corners of buttons and tooltips', light: '3px' },
  { name: 'target', kind: 'length', isPrivate: true, about: 'height of what is pressed', light: '32px', coarse: '44px' },
];

const trouble: readonly Token[] = [
  { name: 'warn', kind: 'colour', about: 'a warning: parts of the data are left out', light: '#933d08', dark: '#efa464' },
  { name: 'error', kind: 'colour', about: 'an error: the data did not load', light: '#a8212e', dark: '#f98e8b' },
];

const map: readonly Token[] = [
  { name: 'lead', kind: 'colour', about: 'the leading region or segment', light: '#3860ac', dark: '#4bacfd', forced: 'CanvasText', print: '#000' },
  { name: 'on-data', kind: 'colour', about: 'text on a data colour', light: white, dark: black, forced: 'Canvas', print: '#fff' },
  { name: 'land', kind: 'colour', about: 'countries that the report lists', light: '#838a93', dark: '#737b85' },
  { name: 'land-none', kind: 'colour', isPrivate: true, about: 'countries outside the report', light: 'var(--_vt-surface-2)' },
  { name: 'land-tint', kind: 'colour', isPrivate: true, about: 'countries of a “Rest of” line', light: onGround('land', TINT) },
  { name: 'lead-area', kind: 'colour', isPrivate: true, about: 'the leading region, softer for its size', light: onGround('lead', AREA) },
  { name: 'lead-tint', kind: 'colour', isPrivate: true, about: 'its “Rest of” line', light: onGround('lead', TINT) },
  { name: 'growth-area', kind: 'colour', isPrivate: true, about: 'the fastest-growing region, softer for its size', light: onGround('growth', AREA), print: '#666' },
  { name: 'growth-tint', kind: 'colour', isPrivate: true, about: 'its “Rest of” line', light: onGround('growth', TINT) },
];

/**
 * In order of use, each at least 3:1 on the surface, with the text colour for it (4.5:1). The smallest CIEDE2000 distance
 * under simulated colour-vision deficiency is 12.6 in light and 13.2 in dark. A ninth category repeats the eighth.
 */
const categories: readonly (readonly [light: string, dark: string, onLight: string, onDark: string])[] = [
  ['#3860ac', '#3b92e6', white, black],
  ['#0b8370', '#11755f', white, white],
  ['#a68937', '#ac9957', black, black],
  ['#61024a', '#984b99', white, white],
  ['#299bd3', '#51ceef', black, black],
  ['#df6993', '#cf7287', black, black],
  ['#333b45', '#b4b7bd', white, black],
  ['#b74e12', '#b35200', white, white],
];

const category: readonly Token[] = [
  ...categories.map(([light, dark], i): Token => ({ name: `cat-${i + 1}`, kind: 'colour', about: `category ${i + 1}, in the order of the report`, light, dark })),
  ...categories.map(([, , light, dark], i): Token => ({ name: `on-cat-${i + 1}`, kind: 'colour', about: `text on category ${i + 1}`, light, dark })),
];

/** Each is read in one rule alone, with its default there. */
const direct: readonly Token[] = [
  { name: 'font-heading', kind: 'font', about: 'font of headlines', light: 'inherit' },
  { name: 'lid-width', kind: 'length', about: 'thickness of the line on top of a widget', light: '2px' },
  { name: 'frame-radius', kind: 'length', about: 'corners of a widget', light: '0' },
  { name: 'min-height', kind: 'length', about: 'height that a widget takes at least', light: 'auto' },
];

const within = (sheet: TokenSheet, list: readonly Token[]): readonly Token[] => list.map((token) => ({ ...token, sheet }));

/** All tokens, in the order of the style sheets. */
export const tokens: readonly Token[] = [
  ...within('frame', frame), ...within('trouble', trouble), ...within('map', map), ...within('category', category), ...direct,
];

/** Those that a page can set as `--vt-…`; at most 40. */
export const publicTokens: readonly Token[] = tokens.filter(({ isPrivate }) => !isPrivate);
