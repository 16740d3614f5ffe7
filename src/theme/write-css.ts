/** The tokens as style sheets: those that the widgets wear, and one to read. */
import { PRIVATE, tokens, type Token, type TokenSheet } from './tokens.js';

/** Values that hold only then; without one, always. */
const CONDITIONS = [
  { key: 'coarse', media: '(pointer: coarse)', also: '' },
  { key: 'forced', media: '(forced-colors: active)', also: '' },
  { key: 'print', media: 'print', also: 'color-scheme: light;' },
] as const;

/** One value for both schemes, or one each, chosen by the inherited `color-scheme`. */
export const bothSchemes = ({ light, dark }: Token): string => (dark === undefined || dark === light ? light : `light-dark(${light}, ${dark})`);

/** What the widgets read: `--_vt-ink`, which is the host's `--vt-ink` where one is set. */
const declaration = (token: Token): string =>
  `${PRIVATE}${token.name}: ${token.isPrivate ? bothSchemes(token) : `var(--vt-${token.name}, ${bothSchemes(token)})`};`;

const rule = (lines: readonly string[], indent: string): string => `${indent}:host {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;

/** The style sheet of one group, for shadow roots. */
export function sheetCss(sheet: TokenSheet): string {
  const own = tokens.filter((token) => token.sheet === sheet);
  const conditional = CONDITIONS.flatMap(({ key, media, also }) => {
    const lines = own.flatMap((token) => (token[key] === undefined ? [] : [`${PRIVATE}${token.name}: ${token[key]};`]));
    if (lines.length === 0) return [];
    // One scheme for the whole sheet of paper: the frame's, which every widget wears.
    return [`\n  @media ${media} {\n${rule([...(also && sheet === 'frame' ? [also] : []), ...lines], '    ')}  }\n`];
  });
  return `\n${rule(own.map(declaration), '  ')}${conditional.join('')}`;
}

/** All public tokens with their defaults, to read and to start a theme from. */
export function readableCss(list: readonly Token[]): string {
  const lines = list.map((token) => `  /* ${token.about} */\n  --vt-${token.name}: ${bothSchemes(token).replaceAll(PRIVATE, '--vt-')};`);
  return `/* The public tokens of Vitrine with their default values: a place to start a theme from. See docs/theming.md. */\n:root {\n${lines.join('\n')}\n}\n`;
}
