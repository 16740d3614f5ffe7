import { tenth } from './box.js';
import type { SizeLayout } from './market-size-parts.js';

const OPPOSITE: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/** The same figure with time running from right to left: boxes, texts and paths change their side, words stay. */
export function mirrorLayout(layout: SizeLayout): SizeLayout {
  const flip = (x: number) => tenth(layout.width - x);
  return JSON.parse(JSON.stringify(layout), (key, part: unknown) => {
    if (key === 'path' || key === 'band') return String(part).replace(/([MLH])([\d.-]+)/g, (_, command: string, x: string) => command + flip(Number(x)));
    const { x, width = 0, anchor = '' } = (part ?? {}) as { readonly x?: number; readonly width?: number; readonly anchor?: string };
    return x === undefined ? part : Object.assign(part as object, { x: flip(x + width) }, anchor && { anchor: OPPOSITE[anchor] });
  }) as SizeLayout;
}
