/** Colours of what a still draws itself, from the widget's own tokens. */
import type { SheetTone } from '../layout/sheet-marks.js';
import { h, type Content } from './build-html.js';
import type { Scheme } from './css-value.js';
import { sheetPalette } from './sheet-palette.js';

/** Attributes that paint with tokens; where it `marks`, classes say which, so that a style sheet can theme them. */
export interface Palette {
  readonly paint: (colors: { readonly fill?: SheetTone; readonly stroke?: SheetTone }) => Readonly<Record<string, string>>;
}

/** The palette of a theme. */
export function makePalette(theme: Scheme, marks: boolean): Palette {
  const values = sheetPalette(theme);
  return {
    paint: ({ fill, stroke }) => {
      const names = [fill && `vt-f-${fill}`, stroke && `vt-s-${stroke}`].filter(Boolean).join(' ');
      return { fill: fill ? values[fill] : 'none', ...(stroke && { stroke: values[stroke] }), ...(marks && { class: names }) };
    },
  };
}

/** A part of a bar, in percent of its room. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  /** `soft` is calculated or not certain, `open` is not disclosed. */
  readonly look: 'solid' | 'soft' | 'open';
}

const COLORS = {
  solid: { fill: 'data-base' },
  soft: { fill: 'data-tint', stroke: 'data-forecast' },
  open: { stroke: 'rule-strong' },
} as const;

/** A bar beside its number, which says the same: as wide as its room, `height` CSS pixels high. */
export const drawBar = (parts: readonly BarPart[], height: number, { paint }: Palette): Content =>
  h('svg', { class: 'vt-bar', width: '100%', height: String(height), viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    parts.filter(({ from, to }) => to > from).map(({ from, to, look }) => {
      const edge = look === 'solid' ? {} : { 'stroke-dasharray': look === 'soft' ? '3 3' : '2 3', 'vector-effect': 'non-scaling-stroke' };
      return h('rect', { x: String(from), width: String(Math.round((to - from) * 10) / 10), height: String(height), ...paint(COLORS[look]), ...edge });
    }));
