/** Holds a theme against the rules: contrast of text and marks, distances of colours for every kind of colour vision. */
import { measure } from './measure-rule.js';
import { makePalette, type Palette, type ThemeValues } from './palette.js';
import { hexOf, type Scheme } from './read-colour.js';
import { suggestColour } from './suggest-colour.js';
import { themeRules, type ThemeRule } from './theme-rules.js';
import { publicTokens } from './tokens.js';

/** One thing that is wrong with a theme. */
export interface ThemeFinding {
  readonly severity: 'error' | 'warning';
  /** `text`, `mark`, `tone`: see ThemeRule. `unreadable`: a value that is no colour. */
  readonly rule: ThemeRule['kind'] | 'unreadable';
  readonly scheme: Scheme;
  /** The property that falls short, and its colour. */
  readonly property: string;
  readonly value: string;
  /** What it was held against. */
  readonly against?: { readonly property: string; readonly value: string };
  /** A ratio or a distance; absent where nothing could be measured. */
  readonly found?: number;
  readonly wanted?: number;
  /** Who cannot tell the two apart. */
  readonly vision?: string;
  /** A colour near it that would pass, and for which property. */
  readonly better?: { readonly property: string; readonly value: string };
  readonly message: string;
}

/** What a theme sets in each scheme, by property: `{ light: new Map([['--vt-ink', '#222']]), dark: … }`. What it leaves out has its default. */
export interface CheckedTheme {
  readonly light: ThemeValues;
  readonly dark: ThemeValues;
}

/** Everything that falls short, light before dark, in the order of the rules. */
export function checkTheme(theme: CheckedTheme): readonly ThemeFinding[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const values = theme[scheme];
    const palette = makePalette(values, scheme);
    return [...unreadable(values, palette, scheme), ...themeRules.flatMap((rule) => checkRule(rule, palette, values, scheme))];
  });
}

const property = (token: string): string => `--vt-${token}`;

function unreadable(values: ThemeValues, palette: Palette, scheme: Scheme): readonly ThemeFinding[] {
  return publicTokens.filter(({ name, kind }) => kind === 'colour' && values.has(property(name)) && !palette(name)).map(({ name }) => {
    const value = values.get(property(name)) ?? '';
    return {
      severity: 'warning', rule: 'unreadable', scheme, property: property(name), value,
      message: `${property(name)} in ${scheme} is ${value}, whose colour cannot be known here: nothing was checked against it`,
    };
  });
}

function checkRule(rule: ThemeRule, palette: Palette, values: ThemeValues, scheme: Scheme): readonly ThemeFinding[] {
  const measured = measure(rule, palette);
  const [color, ground] = [palette(rule.token), palette(rule.against)];
  if (!measured || measured.found >= rule.wanted || !color || !ground) return [];
  const better = suggestColour(rule, values, scheme);
  const finding = {
    severity: rule.severity, rule: rule.kind, scheme, property: property(rule.token), value: hexOf(color),
    against: { property: property(rule.against), value: hexOf(ground) }, ...measured, wanted: rule.wanted,
    ...(better && { better: { property: property(better.token), value: better.value } }),
  };
  return [{ ...finding, message: messageOf(finding, rule) }];
}

/** Rounded down, so that what falls short never reads as enough. */
const short = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1);

function messageOf({ property: name, value, against, found, vision, wanted, scheme }: Omit<ThemeFinding, 'message'>, { kind, seen }: ThemeRule): string {
  const on = `${against?.property} (${against?.value})`;
  const subject = `${name} (${value})${seen ? ', softened for large areas,' : ''}`;
  if (kind === 'tone') return `${subject} and ${on} are ${short(found ?? 0)} apart in ${scheme} with ${vision}, want ${wanted}`;
  return `${subject} on ${on} is ${short(found ?? 0)}:1 in ${scheme}, want ${wanted}:1 for ${kind === 'text' ? 'text' : 'what is drawn'}`;
}
