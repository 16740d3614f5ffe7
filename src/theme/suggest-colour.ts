/** Finds a colour near one that falls short: the same hue, lighter or darker, less strong only where that is not enough. */
import { clampChroma, converter } from 'culori';
import { measure } from './measure-rule.js';
import { makePalette, type ThemeValues } from './palette.js';
import { hexOf, type Scheme } from './read-colour.js';
import { themeRules, type ThemeRule } from './theme-rules.js';

const STEP = 0.01;
const STRENGTHS = [1, 0.7, 0.4, 0];
const toOklch = converter('oklch');

/** For the token that is to blame, else for what it lies on. Undefined where no change of one colour keeps all rules. */
export function suggestColour(rule: ThemeRule, values: ThemeValues, scheme: Scheme): { readonly token: string; readonly value: string } | undefined {
  for (const token of [rule.token, rule.against]) {
    const value = nearest(token, rule, values, scheme);
    if (value) return { token, value };
  }
  return undefined;
}

/** The nearest in lightness that keeps the rule, and every other on an error that the token has a part in, with all other colours as they are. */
function nearest(token: string, failed: ThemeRule, values: ThemeValues, scheme: Scheme): string | undefined {
  const color = toOklch(makePalette(values, scheme)(token));
  if (!color) return undefined;
  const involved = themeRules.filter((rule) => rule === failed || (rule.severity === 'error' && [rule.token, rule.against].includes(token)));
  for (const strength of STRENGTHS) {
    for (let step = 0; step <= 1 / STEP; step++) {
      for (const l of [color.l - step * STEP, color.l + step * STEP]) {
        if (l < 0 || l > 1) continue;
        const value = hexOf(clampChroma({ ...color, l, c: color.c * strength }, 'oklch'));
        const palette = makePalette(new Map([...values, [`--vt-${token}`, value]]), scheme);
        if (involved.every((rule) => (measure(rule, palette)?.found ?? Infinity) >= rule.wanted)) return value;
      }
    }
  }
  return undefined;
}
