/** Amounts in words and numbers, in the order and the scales of a language. */
import type { KnownFigure } from '../model/figure.js';
import { scaleFactor, type Unit } from '../model/unit.js';
import { formatNumber, NBSP } from './format.js';
import type { AmountWords, NumberScale } from './words.js';

/** How amounts are written: language, words, the unit that data is in, and the scale that is shown. */
export interface AmountStyle {
  readonly lang: string;
  readonly words: AmountWords;
  /** What the data is counted in. */
  readonly unit: Unit;
  /** What is shown: data in million may be shown in billion. */
  readonly scale: NumberScale;
}

/** The style in which data in `unit` is written as it was published. */
export const publishedStyle = (lang: string, words: AmountWords, unit: Unit): AmountStyle => ({
  lang, words, unit, scale: words.scales[unit.kind === 'percent' ? 'one' : unit.scale],
});

/** The largest of the language's scales that leaves `largest` at 1 or more, so that labels stay short. Percent has none. */
export function displayScale(words: AmountWords, unit: Unit, largest: number): NumberScale {
  const single = unit.kind === 'percent' ? 0 : Math.abs(largest) * scaleFactor(unit.scale);
  return words.shown.find(({ factor }) => single >= factor) ?? words.scales.one;
}

/** Turns a number of the data's unit into one of the shown scale: 54942.27 million is 54.94227 billion. */
export function inScale({ unit, scale: { factor } }: AmountStyle, value: number): number {
  const own = unit.kind === 'percent' ? factor : scaleFactor(unit.scale);
  return own === factor ? value : (value * own) / factor;
}

/** The bare number in the shown scale: "54.94". */
export const formatBare = (style: AmountStyle, value: number, decimals: number, fixed = true): string =>
  formatNumber(style.lang, inScale(style, value), decimals, fixed ? decimals : 0);

/** Number with currency and unit, never broken: "USD 54.94 bn". */
export function withUnit({ unit, words, scale }: AmountStyle, number: string, long = false): string {
  if (unit.kind === 'percent') return words.percent(number);
  return words.amount(number, long ? scale.long : scale.short, (unit.kind === 'money' && unit.currency) || '', unit.kind === 'count' ? unit.name : '');
}

/** A figure with its unit and its qualifier: "about USD 500 bn", "over 60%", "2–3%". */
export const withQualifier = (style: AmountStyle, figure: KnownFigure, write: (value: number) => string, long = false): string =>
  figure.kind === 'range'
    ? withUnit(style, qualify(style, figure, write), long)
    : qualify(style, figure, (value) => withUnit(style, write(value), long));

/** As published, in the data's own unit: "USD 54,942.27 million". */
export const formatPublished = ({ lang, words, unit }: AmountStyle, figure: KnownFigure): string =>
  withQualifier(publishedStyle(lang, words, unit), figure, (value) => formatNumber(lang, value, 6), true);

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
      return words.range(write(figure.low), write(figure.high));
  }
}

/** Names the unit for a subtitle or a table: "USD billion", "USD million", "thousand units", "percent". */
export const unitName = (style: AmountStyle): string =>
  style.unit.kind === 'percent' ? style.words.percentName : withUnit(style, '', true).replaceAll(NBSP, ' ');
