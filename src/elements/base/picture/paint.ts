/** Colours as the browser has computed them, in whatever form, as `#rrggbb` and alpha. */
import type { Ink } from '../../../download/picture/picture.js';

const known = new Map<string, Ink | undefined>();
let context: CanvasRenderingContext2D | null | undefined;

/** Undefined for `none` and for what cannot be seen. `alpha` multiplies. */
export function inkOf(value: string, alpha = 1): Ink | undefined {
  if (!known.has(value)) known.set(value, readInk(value));
  const ink = known.get(value);
  return ink && ink.alpha * alpha > 0 ? { color: ink.color, alpha: ink.alpha * alpha } : undefined;
}

function readInk(value: string): Ink | undefined {
  if (value === 'none' || value === 'transparent' || value === '') return undefined;
  const [, r, g, b, a = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value) ?? [];
  if (r === undefined) return paintInk(value);
  return { color: hex([Number(r), Number(g), Number(b)]), alpha: Number(a) };
}

/** What is not in `rgb()` is painted, and looked at. */
function paintInk(value: string): Ink | undefined {
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { color: hex([r, g, b]), alpha: a / 255 };
}

const hex = (channels: readonly number[]): string => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
