import { isKnown, type Figure } from '../model/figure.js';
import { tenth } from './box.js';
import { layoutFigureBar, type FigureBar } from './figure-bar.js';

/** One part of the stacked bar of the whole market. */
export interface StackPart {
  /** Percent of the market. */
  readonly share: number;
  /** A number that keys the part, where it is wide enough for one. */
  readonly key: string;
}

const DIGIT = 8;
const PAD = 6;

/** Parts of a market in its order. `width` is the bar's, in CSS pixels. Shares of more than a whole have no stack. */
export function layoutStack(shares: readonly number[], width: number): readonly StackPart[] | undefined {
  const isDrawable = shares.every((share) => share >= 0) && shares.reduce((sum, share) => sum + share, 0) <= 100.1;
  return isDrawable
    ? shares.map((share, i) => ({ share: tenth(share), key: (share / 100) * width >= `${i + 1}`.length * DIGIT + PAD ? `${i + 1}` : '' }))
    : undefined;
}

/** The index on its scale, in percent of the scale. */
export interface IndexScale {
  readonly bar: FigureBar | undefined;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Scales that leave room for thresholds; the last one is the index of a monopoly. */
const ENDS = [2500, 5000, 10000];

/** The index from zero; between calculated limits the bar is open. `thresholds` are ticks. */
export function layoutIndexScale(figure: Figure, thresholds: readonly number[], isCalculated: boolean): IndexScale {
  const top = !isKnown(figure) ? 0 : figure.kind === 'range' ? figure.high : figure.value;
  const end = ENDS.find((one) => top <= one * 0.98) ?? 10000;
  const bar = layoutFigureBar(figure, end);
  return {
    bar: bar && isCalculated && figure.kind === 'range' ? { ...bar, end: 'open' } : bar,
    ticks: thresholds.map((value) => ({ value, at: tenth((value / end) * 100) })),
  };
}
