/** What the limits of texts and numbers let through, and how a message says them. */
import type { NumberShape, TextShape } from './shape.js';

/** The code of what is wrong with a text; undefined where it fits. */
export function faultOfText({ min, max, pattern, format }: TextShape, text: string): 'wrong-value' | 'wrong-format' | undefined {
  if (text.length < min || isLonger(text, max)) return 'wrong-value';
  return (pattern && !pattern.test(text)) || (format && !isAddress(text)) ? 'wrong-format' : undefined;
}

/** The code of what is wrong with a number; undefined where it fits. */
export function faultOfNumber({ min = -Infinity, max = Infinity, isWhole }: NumberShape, value: number): 'wrong-value' | undefined {
  const fits = isFinite(value) && value >= min && value <= max && (!isWhole || Number.isInteger(value));
  return fits ? undefined : 'wrong-value';
}

/** `text of 1 to 200 characters`, or the pattern in words. */
export function wantedText({ min, max, wanted }: TextShape): string {
  return wanted || (max < Infinity ? `text of ${min} to ${max} characters` : 'text');
}

/** `a whole number from 1000 to 9999`. */
export function wantedNumber({ min, max, isWhole }: NumberShape): string {
  return `a ${isWhole ? 'whole ' : ''}number${min === undefined ? '' : ` from ${min} to ${max}`}`;
}

/** Characters are code points, as JSON Schema counts them. */
const isLonger = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || [...text].length > max);

function isAddress(text: string): boolean {
  try {
    return !!new URL(text);
  } catch {
    return false;
  }
}
