import { pointOf, type Figure } from '../model/figure.js';
import { tenth } from './box.js';

/** A bar in percent of the common scale. */
export interface PlacedBar {
  /** Where the solid part ends. */
  readonly solid: number;
  /** Where the part ends that is not certain: the upper end of a range, the blurred end of an approximate share. */
  readonly soft: number;
  /** How it ends: at its value or blurred (exact), open (at most this), going on (at least this). */
  readonly end: 'exact' | 'open' | 'more';
}

const BLUR = 3;

/** `peak` is the largest share; a share that is not known has no bar. */
export function layoutShareBar(figure: Figure | undefined, peak: number): PlacedBar | undefined {
  const value = figure && pointOf(figure);
  if (!figure || value === undefined) return undefined;
  const scale = (share: number) => (peak > 0 ? tenth(Math.max(0, (share / peak) * 100)) : 0);
  const full = scale(figure.kind === 'range' ? figure.high : value);
  const open = figure.kind === 'bound' && figure.bound === 'max';
  const solid = figure.kind === 'range' ? scale(figure.low) : figure.kind === 'approximate' ? tenth(Math.max(0, full - BLUR)) : open ? 0 : full;
  return { solid, soft: full, end: open ? 'open' : figure.kind === 'bound' ? 'more' : 'exact' };
}
