/** Where in a running text a figure of the data is printed. */
import { isKnown, type KnownFigure } from '../model/figure.js';
import type { QuotedFigure } from '../model/narrative.js';
import type { Unit } from '../model/unit.js';

/** From the first character to behind the last. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const QUALIFIER = '(?:(?:more than|less than|fewer than|at least|at most|up to|over|above|exceeding|under|below|about|approximately|around|nearly|almost|roughly|circa|ca\\.|[~≈<>≤≥])\\s*)?';
const CURRENCY = '(?:(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₹])\\s?)?';
const SCALE = '(?:\\s?(?:thousand|million|billion|trillion|mn|bn|tn)\\b)?';
const PERCENT = '\\s?(?:%|％|٪|per\\s?cent\\b)';
const TO = '\\s?(?:[-–—\u2212]|to|and)\\s?';

/**
 * The first place outside of `taken` that prints the figure's number or numbers, with the qualifier before and the unit
 * behind. A percentage is found only with its sign. Undefined where the text has no such number.
 */
export function findFigure(text: string, { figure, unit }: Pick<QuotedFigure, 'figure' | 'unit'>, taken: readonly TextSpan[] = []): TextSpan | undefined {
  if (!isKnown(figure)) return undefined;
  for (const match of text.matchAll(patternOf(figure, unit))) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!taken.some(({ start, end }) => span.start < end && start < span.end)) return span;
  }
  return undefined;
}

function patternOf(figure: KnownFigure, { kind }: Unit): RegExp {
  const percent = `(?:${PERCENT})`;
  const numbers = figure.kind === 'range' ? `${digits(figure.low)}${percent}?${TO}${digits(figure.high)}` : digits(figure.value);
  return new RegExp(`(?<![\\p{L}\\d])${QUALIFIER}${kind === 'money' ? CURRENCY : ''}(?<!\\d[.,]?)${numbers}${kind === 'percent' ? percent : SCALE}`, 'giu');
}

/** A number as any page may print it: with or without groups, with a point or a comma, with zeros at the end. */
function digits(value: number): string {
  const [whole = '', decimals = ''] = `${Math.abs(value)}`.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "[,.\\s'’]?");
  const rest = decimals ? `[.,]${decimals}0*` : '(?:[.,]0{1,2}(?!\\d))?';
  return `${value < 0 ? '[-–\u2212]\\s?' : ''}${grouped}${rest}(?![.,]?\\d)`;
}
