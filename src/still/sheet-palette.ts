/** The theme's colours as values, for what is drawn without a style sheet. */
import type { SheetPalette } from '../download/sheet.js';
import { categoryTokens } from '../elements/base/generated/category-tokens.js';
import { mapTokens } from '../elements/base/generated/map-tokens.js';
import { frameTokens } from '../elements/base/generated/frame-tokens.js';
import type { SheetTone } from '../layout/sheet-marks.js';
import { plainValue, type Scheme } from './css-value.js';
import { styleRules } from './style-rules.js';

const TONES: readonly SheetTone[] = [
  'surface', 'surface-2', 'ink', 'ink-2', 'ink-3', 'rule', 'rule-strong', 'lid', 'sample', 'on-sample',
  'data-base', 'data-forecast', 'data-tint', 'growth', 'lead', 'land', 'land-tint', 'land-none', 'lead-area', 'growth-area',
  'cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'cat-6', 'cat-7', 'cat-8',
];

const sheets = [frameTokens, mapTokens, categoryTokens].map(({ cssText }) => cssText);

/** All tones of a theme, read from the widgets' own tokens. */
export function sheetPalette(theme: Scheme): SheetPalette {
  const set = new Map(styleRules(sheets, 0).flatMap(({ declarations }) => declarations));
  const valueOf = (tone: SheetTone): string => plainValue(`var(--_vt-${tone})`, lookup, theme)?.text ?? 'none';
  const lookup = (name: string) => {
    const value = set.get(name);
    return value === undefined ? undefined : { value, isToken: true };
  };
  return Object.fromEntries(TONES.map((tone) => [tone, valueOf(tone)])) as SheetPalette;
}

/** The fonts of the widgets: those of the reader's system. */
export const sheetFont = "-apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
