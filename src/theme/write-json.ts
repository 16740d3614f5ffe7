/** The tokens in the format of the Design Tokens Community Group (2025.10), for design tools and Style Dictionary. */
import type { Token, TokenKind } from './tokens.js';

/** A colour as the format has it. */
export interface ColourValue {
  readonly colorSpace: 'srgb';
  /** 0 to 1. */
  readonly components: readonly number[];
  readonly hex: string;
}

/** One token of the format. */
export interface DesignToken {
  readonly $type: 'color' | 'fontFamily' | 'dimension';
  readonly $value: ColourValue | readonly string[] | { readonly value: number; readonly unit: 'px' } | string;
  readonly $description: string;
  readonly $extensions?: Readonly<Record<string, unknown>>;
}

/** Groups by scheme, so that a tool that knows no schemes can take one: `light.ink`, `dark.ink`. What has one value is in `base`. */
export interface DesignTokens {
  readonly $description: string;
  readonly base: Readonly<Record<string, DesignToken>>;
  readonly light: Readonly<Record<string, DesignToken>>;
  readonly dark: Readonly<Record<string, DesignToken>>;
}

const TYPES = { colour: 'color', font: 'fontFamily', length: 'dimension' } as const satisfies Record<TokenKind, DesignToken['$type']>;

/** Tokens that have a value of their own: `auto`, `inherit` and the like are none in the format. */
export function designTokens(list: readonly Token[]): DesignTokens {
  const named = (kind: (token: Token) => boolean, scheme: 'light' | 'dark') =>
    Object.fromEntries(list.filter(kind).filter(({ light }) => !/^(auto|inherit)$/.test(light)).map((token) => [token.name, designToken(token, scheme)]));
  const isColour = ({ kind }: Token): boolean => kind === 'colour';
  return {
    $description: 'The public tokens of Vitrine. Each is the CSS custom property --vt-NAME.',
    base: named((token) => !isColour(token), 'light'),
    light: named(isColour, 'light'),
    dark: named(isColour, 'dark'),
  };
}

function designToken(token: Token, scheme: 'light' | 'dark'): DesignToken {
  const conditions = { ...(token.forced && { 'forced-colors': token.forced }), ...(token.print && { print: token.print }) };
  return {
    $type: TYPES[token.kind],
    $value: valueOf(token, (scheme === 'dark' && token.dark) || token.light, scheme),
    $description: token.about,
    ...(Object.keys(conditions).length > 0 && { $extensions: { vitrine: conditions } }),
  };
}

function valueOf({ kind }: Token, value: string, scheme: 'light' | 'dark'): DesignToken['$value'] {
  if (kind === 'font') return value.split(',').map((name) => name.trim().replace(/^'|'$/g, ''));
  if (kind === 'length') return { value: parseFloat(value), unit: 'px' };
  const other = /^var\(--_vt-([\w-]+)\)$/.exec(value)?.[1];
  return other ? `{${scheme}.${other}}` : colourOf(value);
}

/** `#fff` and `#ffffff`: no default is written otherwise. */
function colourOf(hex: string): ColourValue {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const components = [0, 2, 4].map((at) => Math.round((parseInt(digits.slice(at, at + 2), 16) / 255) * 1e4) / 1e4);
  return { colorSpace: 'srgb', components, hex: `#${digits}` };
}
