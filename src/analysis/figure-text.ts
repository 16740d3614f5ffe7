import { isKnown, type Figure, type KnownFigure } from '../model/figure.js';
import type { Unit } from '../model/unit.js';
import { displayScale, inScale, qualify, withQualifier, withUnit, type AmountStyle } from '../i18n/amount.js';
import { formatNumber } from '../i18n/format.js';
import type { AmountWords } from '../i18n/words.js';

/** An amount in three parts, so that its number can be set larger than the words and the unit around it. */
export interface AmountParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** All in one: "about USD 500 bn". */
  readonly text: string;
}

/** A style whose scale suits the largest of the figures. */
export function styleFor(lang: string, words: AmountWords, unit: Unit, figures: readonly (Figure | undefined)[]): AmountStyle {
  const sizes = figures.flatMap((figure) => (!figure || !isKnown(figure) ? [] : figure.kind === 'range' ? [figure.low, figure.high] : [figure.value]));
  return { lang, words, unit, scale: displayScale(words, unit, Math.max(0, ...sizes.map(Math.abs))) };
}

/**
 * "over", "60%" and nothing; "about USD", "500", "bn". Amounts of money and counts in a shown scale have two decimals,
 * more below 1; percentages and unscaled numbers as many as published, six at most.
 */
export function amountParts(style: AmountStyle, figure: KnownFigure): AmountParts {
  const isShort = style.unit.kind === 'percent' || (style.unit.scale === 'one' && style.scale.factor === 1);
  const write = (value: number): string => {
    const shown = Math.abs(inScale(style, value));
    const places = isShort ? 6 : shown > 0 && shown < 1 ? Math.min(9, 1 - Math.floor(Math.log10(shown))) : 2;
    return formatNumber(style.lang, inScale(style, value), places, isShort || figure.kind !== 'exact' ? 0 : places);
  };
  const bare = figure.kind === 'range' ? qualify(style, figure, write) : write(figure.value);
  const number = style.unit.kind === 'percent' ? withUnit(style, bare) : bare;
  const full = withQualifier(style, figure, write);
  const at = full.indexOf(number);
  return { before: full.slice(0, at).trim(), number, after: full.slice(at + number.length).trim(), text: full };
}
