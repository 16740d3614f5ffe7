import { isKnown, type Figure } from '../model/figure.js';
import { tenth } from './box.js';

/** A bar in percent of its scale; texture says how its number is known. */
export interface FigureBar {
  /** Where the solid part ends. */
  readonly solid: number;
  /** Where the uncertain part ends: the upper end of a range, the far side of "about", the limit of "under". */
  readonly soft: number;
  /** What the uncertain part is: hatched around or between numbers, open where only its limit is known. */
  readonly end: 'exact' | 'hatched' | 'open' | 'more';
  /** True where the number was calculated: then the solid part is hatched too. */
  readonly calculated: boolean;
}

/** Half the width of the hatched end that means "about", in percent of the scale. */
const BLUR = 4;

/** `whole` is the number that fills the scale. What is not known, or negative, has no bar. */
export function layoutFigureBar(figure: Figure, whole: number): FigureBar | undefined {
  if (!isKnown(figure) || !(whole > 0)) return undefined;
  const scale = (value: number) => tenth(Math.max(0, Math.min(100, (value / whole) * 100)));
  const bar = (solid: number, soft: number, end: FigureBar['end']): FigureBar => ({ solid, soft, end, calculated: figure.status === 'derived' });
  if (figure.kind === 'range') return figure.low < 0 ? undefined : bar(scale(figure.low), scale(figure.high), 'hatched');
  if (figure.value < 0) return undefined;
  const at = scale(figure.value);
  if (figure.kind === 'approximate') return bar(Math.max(0, tenth(at - BLUR)), Math.min(100, tenth(at + BLUR)), 'hatched');
  if (figure.kind === 'bound') return figure.bound === 'max' ? bar(0, at, 'open') : bar(at, at, 'more');
  return bar(at, at, 'exact');
}
