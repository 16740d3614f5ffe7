/** Measures two colours of a palette as a rule wants it. */
import { contrast, smallestDistance, type Palette } from './palette.js';
import type { ThemeRule } from './theme-rules.js';

/** A ratio or a distance, and for a distance whose eyes see the least of it. */
export interface Measured {
  readonly found: number;
  readonly vision?: string;
}

/** Undefined where a colour is not known. */
export function measure(rule: ThemeRule, palette: Palette): Measured | undefined {
  const [color, ground] = [palette(rule.seen ?? rule.token), palette(rule.against)];
  if (!color || !ground) return undefined;
  if (rule.kind !== 'tone') return { found: contrast(color, ground) };
  const { distance, vision } = smallestDistance(color, ground);
  return { found: distance, vision };
}
