import type { KnownFigure } from '../model/figure.js';
import { scaleFactor, type Scale, type Unit } from '../model/unit.js';
import { formatNumber, NBSP } from './format.js';
import type { AmountWords } from './words.js';

/** How amounts are written: language, words, the unit that data is in, and the scale that is shown. */
export interface AmountStyle {
  readonly lang: string;
  readonly words: AmountWords;
  /** What the data is counted in. */
  readonly unit: Unit;
  /** What is shown: data in million may be shown in billion. */
  readonly scale: Scale;
}

const SCALES: readonly Scale[] = ['trillion', 'billion', 'million', 'thousand'];

/** The largest scale that leaves `largest` at 1 or more, so that labels stay short. Percent has none. */
export function displayScale(unit: Unit, largest: number): Scale {
  if (unit.kind === 'percent') return 'one';
  const single = Math.abs(largest) * scaleFactor(unit.scale);
  return SCALES.find((scale) => single >= scaleFactor(scale)) ?? 'one';
}

/** Turns a number of the data's unit into one of the shown scale: 54942.27 million is 54.94227 billion. */
export function inScale({ unit, scale }: AmountStyle, value: number): number {
  return unit.kind === 'percent' || unit.scale === scale ? value : (value * scaleFactor(unit.scale)) / scaleFactor(scale);
}

/** The bare number in the shown scale: "54.94". */
export const formatBare = (style: AmountStyle, value: number, decimals: number, fixed = true): string =>
  formatNumber(style.lang, inScale(style, value), decimals, fixed ? decimals : 0);

/** Number with currency and unit, never broken: "USD 54.94 bn". */
export function withUnit(style: AmountStyle, number: string, long = false): string {
  const { unit, words, scale } = style;
  if (unit.kind === 'percent') return `${number}%`;
  const scaleWord = (long ? words.scales : words.shortScales)[scale];
  const name = unit.kind === 'count' ? unit.name : '';
  const code = unit.kind === 'money' ? unit.currency : undefined;
  return [code, number, scaleWord, name].filter(Boolean).join(NBSP);
}

/** As published, in the data's own unit: "USD 54,942.27 million". */
export function formatPublished(style: AmountStyle, figure: KnownFigure): string {
  const own: AmountStyle = style.unit.kind === 'percent' ? style : { ...style, scale: style.unit.scale };
  return withUnit(own, qualify(own, figure, (value) => formatNumber(own.lang, value, 6)), true);
}

/** The figure's number or numbers with its qualifier: "about 500", "over 800", "2–3", "−3 – −2". */
export function qualify({ words }: AmountStyle, figure: KnownFigure, write: (value: number) => string): string {
  switch (figure.kind) {
    case 'exact':
      return write(figure.value);
    case 'approximate':
      return words.about(write(figure.value));
    case 'bound':
      return figure.bound === 'min' ? words.over(write(figure.value)) : words.under(write(figure.value));
    case 'range':
      return write(figure.low) + (figure.low < 0 ? ' – ' : '–\u2060') + write(figure.high);
  }
}

/** Names the unit for a subtitle or a table: "USD billion", "USD million", "thousand units", "percent". */
export function unitName({ unit, words }: AmountStyle, scale: Scale): string {
  if (unit.kind === 'percent') return words.percent;
  const parts = [unit.kind === 'money' ? unit.currency : undefined, words.scales[scale], unit.kind === 'count' ? unit.name : undefined];
  return parts.filter(Boolean).join(' ');
}
